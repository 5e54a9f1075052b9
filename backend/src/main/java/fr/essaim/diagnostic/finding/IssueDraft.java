package fr.essaim.diagnostic.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** An issue as somebody writes it, with the findings that it follows from. */
public record IssueDraft(
        @NotBlank @Size(max = 160) String title,
        @NotNull @Size(max = 4000) String text,
        @NotNull @Size(max = 100) List<@NotNull UUID> findings) {}
