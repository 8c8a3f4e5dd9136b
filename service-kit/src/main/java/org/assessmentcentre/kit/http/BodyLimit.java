package org.assessmentcentre.kit.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds JSON bodies before they are bound to objects; files have the server's own, larger limit. */
@Provider
class BodyLimit implements ReaderInterceptor {

    private final long most;

    BodyLimit(@ConfigProperty(name = "assessment-centre.max-json-bytes", defaultValue = "1048576") long most) {
        this.most = most;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            context.setInputStream(new Bounded(context.getInputStream(), most));
        }
        return context.proceed();
    }

    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) {
            read += n;
            if (read > most) {
                throw new Refusal(
                        KitProblem.PAYLOAD_TOO_LARGE, "A JSON body may have " + most + " bytes. Send less at a time.");
            }
        }
    }
}
