package fr.essaim.diagnostic.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The order in which they shall stand: the id of each, once. */
public record PartOrder(@NotNull @Size(max = 200) List<@NotNull UUID> ids) {}
