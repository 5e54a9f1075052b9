package fr.essaim.diagnostic.finding;

/** How far its evidence carries a finding. */
public enum FindingStrength {
    STRONG,
    MEDIUM,
    WEAK
}
