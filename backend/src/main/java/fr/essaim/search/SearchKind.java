package fr.essaim.search;

/** What a search finds. */
public enum SearchKind {
    PROJECT,
    ORGANISATION,
    TERRITORY,
    INDICATOR,
    DOCUMENT,
    DIAGNOSTIC,
    INITIATIVE
}
