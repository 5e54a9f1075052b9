package fr.essaim.audit;

import fr.essaim.audit.AuditEventDetails.FieldChange;
import java.time.Instant;
import java.util.List;

/** What the trail tells of one thing, without who did it: a copy of a person's data has nobody else's in it. */
public record History(Instant at, Action action, List<FieldChange> changes) {}
