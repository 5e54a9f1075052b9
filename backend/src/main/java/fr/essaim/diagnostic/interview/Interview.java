package fr.essaim.diagnostic.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview without who was talked to and what was noted: those are {@link Interviewee} and {@link InterviewNote}. */
@Entity
public class Interview {

    /** How long what is confidential of it is kept after it was held, or was to be. */
    private static final int MONTHS_KEPT = 24;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Diagnostic diagnostic;

    @Enumerated(EnumType.STRING)
    private InterviewState state;

    @Enumerated(EnumType.STRING)
    private InterviewCategory category;

    private @Nullable String organisation;
    private LocalDate plannedOn;
    private @Nullable LocalDate heldOn;
    private LocalDate purgeAt;

    protected Interview() {}

    Interview(Diagnostic diagnostic, InterviewDraft draft) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.state = InterviewState.PLANNED;
        write(draft);
    }

    final void write(InterviewDraft draft) {
        this.category = draft.category();
        this.organisation = draft.organisation();
        this.plannedOn = draft.plannedOn();
        this.heldOn = draft.heldOn();
        this.purgeAt = lastDay(heldOn, plannedOn);
    }

    /** Goes on; {@code heldOn} is the day on which it was held, for the step to that. */
    void follow(InterviewState to, @Nullable LocalDate day) {
        if (!state.next().contains(to)) {
            throw new Refusal.NoSuchTransition(
                    state.next().isEmpty()
                            ? "It is analysed: nothing follows."
                            : "From %s an interview goes to %s."
                                    .formatted(state, state.next().getFirst()),
                    state.next().stream().map(Enum::name).toList(),
                    List.of());
        }
        this.state = to;
        if (to == InterviewState.DONE) {
            this.heldOn = day;
            this.purgeAt = lastDay(day, plannedOn);
        }
    }

    private static LocalDate lastDay(@Nullable LocalDate held, LocalDate planned) {
        return Objects.requireNonNullElse(held, planned).plusMonths(MONTHS_KEPT);
    }

    boolean wasHeld() {
        return state != InterviewState.PLANNED;
    }

    /** All that is ever said of it to others: "Entretien employeur, mars 2023". */
    String publicLabel() {
        var day = Objects.requireNonNullElse(heldOn, plannedOn);
        return "Entretien %s, %s %d"
                .formatted(
                        category.word(), day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH), day.getYear());
    }

    UUID id() {
        return id;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    InterviewState state() {
        return state;
    }

    InterviewCategory category() {
        return category;
    }

    @Nullable
    String organisation() {
        return organisation;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    LocalDate purgeAt() {
        return purgeAt;
    }
}
