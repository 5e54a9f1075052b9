package fr.essaim.project.model;

/** Whether the project is no longer itself without an element, or the element may change with the context. */
public enum ElementKind {
    CORE,
    ADAPTABLE
}
