package fr.essaim.indicator.mapping;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.indicator.format.MappedFormat;
import fr.essaim.indicator.format.Mapping;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which column of a publisher's table is which, under a name that people know it by, and whose figures they are. */
@Entity
public class FileMapping {

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Mapping mapping;

    @JdbcTypeCode(SqlTypes.JSON)
    private NamedSource source;

    private Instant createdAt;
    private Instant updatedAt;

    protected FileMapping() {}

    FileMapping(FileMappingDraft draft, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.createdAt = now;
        write(draft, now);
    }

    final void write(FileMappingDraft draft, Instant now) {
        this.name = draft.name();
        this.mapping = draft.mapping();
        this.source = draft.source();
        this.updatedAt = now;
    }

    public MappedFormat format() {
        return new MappedFormat(name, mapping, source.provenance());
    }

    public boolean hasId(String written) {
        return id.toString().equals(written);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Mapping mapping() {
        return mapping;
    }

    NamedSource source() {
        return source;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
