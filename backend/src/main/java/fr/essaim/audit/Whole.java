package fr.essaim.audit;

import java.util.List;

/**
 * A thing of the trail together with its parts: entities of the types {@code parts}, whose field {@code owner} says to
 * which thing they belong.
 */
public record Whole(String type, String id, String owner, List<String> parts) {}
