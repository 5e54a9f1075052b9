package fr.essaim.access;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Reads all that an operation of the contract tells a visitor: as it is, with {@code word} where one can search, and with
 * what {@code queries} has for it by its id. {@code ids}: see {@link ContractOperation#path(Map)}.
 */
public record ContractReader(Map<String, String> ids, String word, Map<String, List<String>> queries) {

    /** Headers and bodies, and of a workbook what it has inside. */
    public String everything(ContractOperation operation, Supplier<RequestSpecification> visitor) {
        var path = operation.path(ids);
        var searches = operation.hasParameter("q") ? Stream.of(path, path + "?q=" + word) : Stream.of(path);
        var others = queries.getOrDefault(operation.id(), List.of()).stream().map(query -> path + "?" + query);
        return Stream.concat(searches, others)
                .map(address -> said(visitor.get().redirects().follow(false).request(operation.method(), address)))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Response answer) {
        var body = answer.asByteArray();
        var isZip = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        return answer.headers() + "\n" + (isZip ? inside(body) : new String(body, StandardCharsets.UTF_8));
    }

    /** By its directory: a file written as a stream has no sizes elsewhere. */
    private static String inside(byte[] zip) {
        try {
            var file = Files.createTempFile("answer", ".zip");
            try {
                Files.write(file, zip);
                return entries(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String entries(Path file) throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                texts.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.toString();
    }
}
