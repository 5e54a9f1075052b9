package fr.essaim.territory;

/** A territory as other things name it. */
public record TerritoryRef(String code, TerritoryType type, String name) {

    public static TerritoryRef of(Territory territory) {
        return new TerritoryRef(territory.code(), territory.type(), territory.name());
    }
}
