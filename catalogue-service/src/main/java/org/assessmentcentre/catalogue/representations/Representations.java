package org.assessmentcentre.catalogue.representations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.Sha256;

/** The representations of the published versions, each made when it is first asked for and kept. */
@ApplicationScoped
public class Representations {

    private final Map<Key, Representation> made = new ConcurrentHashMap<>();
    private final ObjectMapper mapper;

    private record Key(String sha256, Format format, boolean gzip) {}

    Representations(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The version in a media type; compressed where the reader takes it and it helps. */
    public Representation of(Published<Qualification> published, Format format, boolean gzip) {
        boolean compressed = gzip && format != Format.XLSX;
        return made.computeIfAbsent(
                new Key(published.sha256(), format, compressed), key -> make(published, format, compressed));
    }

    private Representation make(Published<Qualification> published, Format format, boolean gzip) {
        byte[] plain = bytes(published, format);
        byte[] bytes = gzip ? compressed(plain) : plain;
        return new Representation(format, gzip, bytes, Sha256.hex(bytes));
    }

    private byte[] bytes(Published<Qualification> published, Format format) {
        return switch (format) {
            case JSON -> json(published);
            case HTML -> HandbookPage.of(published.document()).getBytes(StandardCharsets.UTF_8);
            case CSV -> CriteriaTable.of(published.document()).csv().getBytes(StandardCharsets.UTF_8);
            case XLSX -> CriteriaTable.of(published.document()).xlsx();
        };
    }

    private byte[] json(Published<Qualification> published) {
        try {
            return mapper.writeValueAsBytes(QualificationResponse.of(published));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
