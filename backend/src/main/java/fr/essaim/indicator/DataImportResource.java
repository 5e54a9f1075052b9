package fr.essaim.indicator;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/imports")
@Tag(name = "imports", description = "Files of figures, and what they changed")
@RolesAllowed(Role.ANSA)
class DataImportResource {

    private final DataImports imports;

    DataImportResource(DataImports imports) {
        this.imports = imports;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listImports",
            summary = "The fifty latest files of figures, the last one first",
            description = "Each with its fingerprint, and how many figures it added, revised and left unchanged.")
    public List<DataImportSummary> list() {
        return imports.latest().stream().map(DataImportSummary::of).toList();
    }
}
