package fr.essaim.project.proof;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.project.DemonstrationProofs;
import fr.essaim.project.Project;
import fr.essaim.shared.database.Reference;
import fr.essaim.shared.file.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demonstration's documents, with the evidence and the results that rest on them: by the names of projects. */
@ApplicationScoped
class DemonstrationProofFile implements DemonstrationProofs {

    private static final String FILE = "demo/proofs.json";
    private static final String OFFICER = "claire.morel@ansa.example.org";
    private static final String MANAGER = "nadia.benali@ansa.example.org";

    private final Documents documents;
    private final DocumentContents contents;
    private final EvidenceEntries evidence;
    private final ProjectResults results;
    private final EvidenceView view;
    private final ObjectMapper json;
    private final Clock clock;

    /** A document as the file has it: a page of {@code text}. */
    record Told(
            String title,
            String fileName,
            Audience audience,
            List<String> text,
            List<ToldEvidence> evidence,
            List<ResultDraft> results) {}

    /** Evidence as the file has it; its days are counted from the one on which the demonstration begins. */
    record ToldEvidence(
            int level,
            String reviewer,
            int reviewedDaysAgo,
            int validDays,
            String note,
            boolean confirmed,
            @Nullable String withdrawn) {}

    DemonstrationProofFile(
            Documents documents,
            DocumentContents contents,
            EvidenceEntries evidence,
            ProjectResults results,
            EvidenceView view,
            ObjectMapper json,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.evidence = evidence;
        this.results = results;
        this.view = view;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void load(Project project) throws IOException {
        try (var file = Reference.open(FILE)) {
            json.readValue(file, new TypeReference<Map<String, List<Told>>>() {})
                    .getOrDefault(project.name(), List.of())
                    .forEach(told -> load(project, told));
        }
    }

    private void load(Project project, Told told) {
        var file = UploadedFile.of(told.fileName(), OnePagePdf.of(told.title(), told.text()));
        var described = new DocumentChange(told.title(), told.audience());
        var document = new Document(project, file, described, OFFICER, clock.instant());
        documents.persistAndFlush(document); // its bytes refer to it
        contents.keep(document.id(), file.content());
        told.evidence().forEach(entry -> evidence.persist(evidence(project, document, entry)));
        told.results()
                .forEach(draft ->
                        results.persist(new ProjectResult(project, draft, document, OFFICER, clock.instant())));
    }

    private Evidence evidence(Project project, Document document, ToldEvidence told) {
        var draft = new EvidenceDraft(
                told.level(),
                document.id(),
                told.reviewer(),
                view.today().minusDays(told.reviewedDaysAgo()),
                view.today().plusDays(told.validDays()),
                told.note());
        var entry = new Evidence(project, draft, document, OFFICER, clock.instant());
        if (told.confirmed()) {
            entry.confirm(MANAGER, clock.instant());
        }
        if (told.withdrawn() != null) {
            entry.withdraw(told.withdrawn(), MANAGER, clock.instant());
        }
        return entry;
    }
}
