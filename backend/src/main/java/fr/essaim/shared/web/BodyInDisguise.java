package fr.essaim.shared.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts off a body that did not say how long it is, once it is longer than its place takes. */
@Provider
class BodyInDisguise implements ReaderInterceptor {

    private final BodySizes sizes;
    private final CurrentRequest request;

    BodyInDisguise(BodySizes sizes, CurrentRequest request) {
        this.sizes = sizes;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!isFile(body.getMediaType())) {
            body.setInputStream(new Limited(body.getInputStream(), sizes.most(request.path())));
        }
        return body.proceed();
    }

    /** Whatever parameters the type comes with. */
    private static boolean isFile(MediaType type) {
        return MediaType.APPLICATION_OCTET_STREAM.equalsIgnoreCase(type.getType() + "/" + type.getSubtype());
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int count = super.read(into, start, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int octets) {
            left -= octets;
            if (left < 0) {
                throw new WebApplicationException(413);
            }
        }
    }
}
