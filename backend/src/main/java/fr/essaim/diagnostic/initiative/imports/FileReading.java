package fr.essaim.diagnostic.initiative.imports;

import java.util.List;

/** All that was read of a file, and what was not: headings that no field has, rows left out, values without a meaning. */
public record FileReading(
        InitiativeFileFormat format,
        List<ReadRow> rows,
        List<RefusedCell> refused,
        List<LeftOutRow> leftOut,
        List<UnmappedValue> unmapped,
        List<String> ignoredHeadings) {}
