package fr.essaim.diagnostic.initiative;

import fr.essaim.organisation.BusinessNumbers;
import fr.essaim.shared.error.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What of a draft no constraint on a single field can tell. */
public final class InitiativeCheck {

    private InitiativeCheck() {}

    /** {@code placed}: whether its place is one of the diagnostic's territory. */
    public static List<FieldError> errors(InitiativeDraft draft, boolean placed) {
        var errors = new ArrayList<FieldError>();
        if (!placed) {
            errors.add(FieldError.pointer(
                    "/place",
                    "place-outside",
                    "“%s” is no commune, EPCI or département of this territory: choose one that lies in it."
                            .formatted(draft.place())));
        }
        if (draft.siret() != null && !BusinessNumbers.isSiret(draft.siret())) {
            errors.add(FieldError.pointer(
                    "/siret", "siret-invalid", "A SIRET has fourteen digits, and the last one checks the others."));
        }
        if ((draft.latitude() == null) != (draft.longitude() == null)) {
            errors.add(FieldError.pointer(
                    draft.latitude() == null ? "/latitude" : "/longitude",
                    "coordinate-missing",
                    "A point has a latitude and a longitude: give both, or none."));
        }
        return errors;
    }
}
