package org.assessmentcentre.catalogue.representations;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes the bytes that are ready, and says how they are encoded only when they are really sent. */
@Provider
public class RepresentationWriter implements MessageBodyWriter<Representation> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Representation.class == type;
    }

    @Override
    public void writeTo(
            Representation body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        if (body.gzip()) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        out.write(body.bytes());
    }
}
