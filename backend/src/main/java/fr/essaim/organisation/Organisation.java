package fr.essaim.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.shared.time.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation of the programme: it carries, hosts or pays for projects. */
@Entity
public class Organisation {

    @Id
    private UUID id;

    private String name;
    private @Nullable String shortName;
    private @Nullable String legalForm;
    private @Nullable String siren;
    private @Nullable String siret;
    private @Nullable String code;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> types;

    private @Nullable String website;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private @Nullable PartialDate validFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "to_precision"))
    private @Nullable PartialDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation successorOf;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation mergedInto;

    private boolean illustrative;

    protected Organisation() {}

    /** One of which only this is known. */
    public Organisation(String name, List<OrganisationType> types, boolean illustrative) {
        this(
                new OrganisationDraft(name, null, null, null, null, null, types, null, null, null, null, illustrative),
                null);
    }

    public Organisation(OrganisationDraft draft, @Nullable Organisation successorOf) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        write(draft, successorOf);
    }

    /** What is said of it from now on; who has given a SIRET has given its SIREN. */
    final void write(OrganisationDraft draft, @Nullable Organisation predecessor) {
        this.name = draft.name();
        this.shortName = draft.shortName();
        this.legalForm = draft.legalForm();
        this.siret = draft.siret();
        this.siren = draft.siret() == null ? draft.siren() : BusinessNumbers.sirenOf(draft.siret());
        this.code = draft.code();
        this.types = draft.types().stream().distinct().map(Enum::name).toList();
        this.website = draft.website();
        this.validFrom = draft.validFrom();
        this.validTo = draft.validTo();
        this.successorOf = predecessor;
        this.illustrative = draft.illustrative();
    }

    /** Takes what a duplicate knows and this one does not, and all that the duplicate was. */
    void take(Organisation duplicate) {
        this.shortName = shortName == null ? duplicate.shortName : shortName;
        this.legalForm = legalForm == null ? duplicate.legalForm : legalForm;
        if (siret == null && (siren == null || siren.equals(duplicate.siren))) {
            this.siren = duplicate.siren == null ? siren : duplicate.siren;
            this.siret = duplicate.siret;
        }
        this.types = Stream.concat(types.stream(), duplicate.types.stream())
                .distinct()
                .toList();
        this.website = website == null ? duplicate.website : website;
        takeDates(duplicate);
        this.successorOf = successorOf == null ? duplicate.successorOf : successorOf;
    }

    /** Two dates that contradict each other are not one organisation's: then it keeps its own. */
    private void takeDates(Organisation duplicate) {
        var from = validFrom == null ? duplicate.validFrom : validFrom;
        var to = validTo == null ? duplicate.validTo : validTo;
        if (from == null || to == null || !to.isCertainlyBefore(from)) {
            this.validFrom = from;
            this.validTo = to;
        }
    }

    /** It stays as a sign to the other one, for whoever still has its address; returns the code it had. */
    @Nullable
    String mergeInto(Organisation other) {
        var former = code;
        this.mergedInto = other;
        this.successorOf = null;
        this.code = null;
        return former;
    }

    void beKnownAs(String taken) {
        this.code = taken;
    }

    void follow(Organisation predecessor) {
        this.successorOf = predecessor;
    }

    void pointTo(Organisation other) {
        this.mergedInto = other;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    @Nullable
    String shortName() {
        return shortName;
    }

    @Nullable
    String legalForm() {
        return legalForm;
    }

    @Nullable
    String siren() {
        return siren;
    }

    @Nullable
    String siret() {
        return siret;
    }

    public @Nullable String code() {
        return code;
    }

    public List<OrganisationType> types() {
        return types.stream().map(OrganisationType::valueOf).toList();
    }

    @Nullable
    String website() {
        return website;
    }

    @Nullable
    PartialDate validFrom() {
        return validFrom;
    }

    @Nullable
    PartialDate validTo() {
        return validTo;
    }

    @Nullable
    Organisation successorOf() {
        return successorOf;
    }

    @Nullable
    Organisation mergedInto() {
        return mergedInto;
    }

    public boolean illustrative() {
        return illustrative;
    }
}
