package fr.essaim.shared.web;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * A file that is written while it is sent. When that fails the connection is broken off: nobody takes half a file for
 * the whole. What can fail beforehand, a resource finds out before it answers with this.
 */
public final class Download implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(Download.class);

    /** Writes the file from its first byte to its last. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Content content;
    private final HttpServerResponse response;

    public Download(HttpServerResponse response, Content content) {
        this.response = response;
        this.content = content;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            content.write(new Unclosed(out));
            out.flush();
        } catch (IOException | RuntimeException failure) {
            LOG.warnf(failure, "Broke off a download");
            response.reset();
        }
    }

    /** Whoever writes a file closes it, and does so on failure too; that would end the answer as if it were whole. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // the answer ends when the content has been written
        }
    }
}
