package fr.essaim.diagnostic.finding;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** One of several things of a diagnostic that somebody has put in order. */
@MappedSuperclass
abstract class OrderedPart {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    private int place;

    protected OrderedPart() {}

    OrderedPart(Diagnostic diagnostic, int place) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.place = place;
    }

    void moveTo(int newPlace) {
        this.place = newPlace;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }
}
