package fr.essaim.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/search")
@Tag(name = "search", description = "One search over everything that the caller may read")
@PermitAll
class SearchResource {

    private final SearchService service;

    SearchResource(SearchService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search projects, organisations, territories, indicators, documents, diagnostics and initiatives",
            description = "By words of their texts in any form (“formations” finds “formation”), by starts of words of "
                    + "their names or codes, and in spite of typing errors; accents, case and punctuation do not count. "
                    + "Best first, of each kind at most `limit`.")
    public List<SearchHit> search(
            @RestQuery @NotBlank @Size(max = 100) String q, @RestQuery @DefaultValue("6") @Min(1) @Max(50) int limit) {
        return service.search(q, limit);
    }
}
