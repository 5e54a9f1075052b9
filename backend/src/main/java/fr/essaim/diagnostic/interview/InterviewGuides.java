package fr.essaim.diagnostic.interview;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.database.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The guides that Essaim comes with, one for each category. */
@ApplicationScoped
class InterviewGuides {

    private static final String FILE = "reference/interview-guides.json";

    private final ObjectMapper json;

    InterviewGuides(ObjectMapper json) {
        this.json = json;
    }

    List<InterviewGuide> all() {
        try (var file = Reference.open(FILE)) {
            return json.readValue(file, new TypeReference<List<InterviewGuide>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
