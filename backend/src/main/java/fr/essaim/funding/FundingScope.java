package fr.essaim.funding;

/** What a line of an agreement pays for; a replication is told by its project and its territory. */
public enum FundingScope {
    PROGRAMME(false, false),
    PROJECT(true, false),
    REPLICATION(true, true),
    TERRITORY(false, true);

    private final boolean project;
    private final boolean territory;

    FundingScope(boolean project, boolean territory) {
        this.project = project;
        this.territory = territory;
    }

    boolean hasProject() {
        return project;
    }

    boolean hasTerritory() {
        return territory;
    }
}
