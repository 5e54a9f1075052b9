package fr.essaim.diagnostic.finding;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/diagnostics/{slug}")
@Tag(name = "findings")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class EvidenceChoiceResource {

    private final FindingService findings;
    private final OptionService options;

    EvidenceChoiceResource(FindingService findings, OptionService options) {
        this.findings = findings;
        this.options = options;
    }

    @GET
    @Path("/evidence")
    @Operation(
            operationId = "listFindingEvidence",
            summary = "What findings of a diagnostic can rest on",
            description = "Figures, initiatives, what may be quoted, and for Ansa's team interviews that were held.")
    public List<EvidenceChoice> evidence(@RestPath String slug) {
        return findings.evidence(slug);
    }

    @GET
    @Path("/option-candidates")
    @Operation(
            operationId = "listOptionCandidates",
            summary = "Which published projects answer which gaps of a diagnostic",
            description = "By the steps of their published models; with how many prerequisites the territory meets, "
                    + "misses, or leaves unknown.")
    public List<OptionCandidate> candidates(@RestPath String slug) {
        return options.candidates(slug);
    }
}
