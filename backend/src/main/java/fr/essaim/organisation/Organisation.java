package fr.essaim.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation of the programme: it carries, hosts or pays for projects. */
@Entity
public class Organisation {

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> types;

    private boolean illustrative;

    protected Organisation() {}

    public Organisation(String name, List<OrganisationType> types, boolean illustrative) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = name;
        this.types = types.stream().map(Enum::name).toList();
        this.illustrative = illustrative;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public List<OrganisationType> types() {
        return types.stream().map(OrganisationType::valueOf).toList();
    }

    public boolean illustrative() {
        return illustrative;
    }
}
