package fr.essaim.organisation.contact;

import fr.essaim.audit.History;
import java.time.Instant;
import java.util.List;

/** All that Essaim keeps of a contact, for herself: how it stands, and what was written of her before. */
public record ContactExport(Instant exportedAt, ContactDetails contact, List<History> history) {}
