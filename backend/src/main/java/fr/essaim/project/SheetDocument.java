package fr.essaim.project;

import fr.essaim.shared.file.DocumentType;
import java.util.UUID;

/** A document that a sheet shows to everybody; {@code size} in bytes. */
public record SheetDocument(UUID id, String title, String fileName, DocumentType type, int size) {}
