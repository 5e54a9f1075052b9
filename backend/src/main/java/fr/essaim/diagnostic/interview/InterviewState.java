package fr.essaim.diagnostic.interview;

import java.util.List;

/** How far an interview has come. */
public enum InterviewState {
    PLANNED,
    DONE,
    ANALYSED;

    List<InterviewState> next() {
        return switch (this) {
            case PLANNED -> List.of(DONE);
            case DONE -> List.of(ANALYSED);
            case ANALYSED -> List.of();
        };
    }
}
