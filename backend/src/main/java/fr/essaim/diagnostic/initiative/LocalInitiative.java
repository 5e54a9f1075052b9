package fr.essaim.diagnostic.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.shared.time.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One local action of a diagnostic's inventory. {@code @Column} marks what SQL alone asks for. */
@Entity
@SuppressWarnings("UnusedVariable") // lists and details read what is written here by SQL
public class LocalInitiative {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Diagnostic diagnostic;

    private String name;
    private String operator;

    @Enumerated(EnumType.STRING)
    private @Nullable PresenceKind operatorKind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> steps;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> publics;

    private @Nullable Integer capacity;
    private @Nullable String funding;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ends_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "ends_precision"))
    private @Nullable PartialDate endsOn;

    private String placeCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> departments;

    private @Nullable String epciCode;
    private @Nullable String address;
    private @Nullable String siret;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable String website;
    private @Nullable String description;
    private @Nullable String source;
    private boolean illustrative;
    private Instant updatedAt;

    @Personal(of = "updatedBy")
    private String updatedBy;

    protected LocalInitiative() {}

    LocalInitiative(Diagnostic diagnostic, InitiativeDraft draft, Place place, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        write(draft, place, by, at);
    }

    /** As it reads from now on; {@code place} is the one that the draft names. */
    final void write(InitiativeDraft draft, Place place, String by, Instant at) {
        this.name = draft.name().strip();
        this.operator = draft.operator().strip();
        this.operatorKind = draft.operatorKind();
        this.steps = inOrder(draft.steps().stream());
        this.publics = inOrder(draft.publics().stream());
        this.capacity = draft.capacity();
        this.funding = draft.funding();
        this.status = draft.status();
        this.endsOn = draft.endsOn();
        this.placeCode = place.code();
        this.departments = place.departments();
        this.epciCode = place.epci();
        this.address = draft.address();
        this.siret = draft.siret();
        this.latitude = draft.latitude();
        this.longitude = draft.longitude();
        this.website = draft.website();
        this.description = draft.description();
        this.source = draft.source();
        this.illustrative = draft.illustrative();
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** What a duplicate knew and this one did not; one that is open to everybody stays so. */
    void take(LocalInitiative duplicate, String by, Instant at) {
        this.steps = union(steps, duplicate.steps);
        this.publics = publics.isEmpty() || duplicate.publics.isEmpty() ? List.of() : union(publics, duplicate.publics);
        this.operatorKind = operatorKind == null ? duplicate.operatorKind : operatorKind;
        this.capacity = capacity == null ? duplicate.capacity : capacity;
        this.funding = funding == null ? duplicate.funding : funding;
        this.endsOn = endsOn == null ? duplicate.endsOn : endsOn;
        this.address = address == null ? duplicate.address : address;
        this.siret = siret == null ? duplicate.siret : siret;
        if (latitude == null) {
            this.latitude = duplicate.latitude;
            this.longitude = duplicate.longitude;
        }
        this.website = website == null ? duplicate.website : website;
        this.description = description == null ? duplicate.description : description;
        this.source = source == null ? duplicate.source : source;
        this.illustrative = illustrative || duplicate.illustrative;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    private static <E extends Enum<E>> List<String> inOrder(Stream<E> values) {
        return values.distinct().sorted().map(Enum::name).toList();
    }

    private static List<String> union(List<String> mine, List<String> others) {
        return Stream.concat(mine.stream(), others.stream()).distinct().toList();
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
