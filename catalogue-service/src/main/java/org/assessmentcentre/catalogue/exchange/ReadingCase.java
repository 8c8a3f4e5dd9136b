package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.storage.CaseReader;
import org.assessmentcentre.catalogue.exchange.storage.Stored;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;

/** Reads documents, packages and entities as CASE: what is ours, and what the centres of the caller's token imported. */
@ApplicationScoped
class ReadingCase {

    /** For a package of a million items on a machine that has other things to do. */
    private static final int MOST_SECONDS = 300;

    private final CaseReader reader;
    private final CasePlaces places;
    private final Visible visible;

    ReadingCase(CaseReader reader, CasePlaces places, Visible visible) {
        this.reader = reader;
        this.places = places;
        this.visible = visible;
    }

    @Transactional
    ObjectNode document(CaseVersion version, String id) {
        return rendering(version).document(documentOf(visible.owners(), identifier(id)));
    }

    /** An entity by itself. */
    @Transactional
    ObjectNode entity(CaseVersion version, EntityKind kind, String id) {
        return rendered(version, kind, found(version, kind, id));
    }

    /** An entity as a set: itself, then those under it by their hierarchy codes. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    SpooledAnswer set(CaseVersion version, EntityKind kind, String id) {
        UUID identifier = identifier(id);
        reader.oneState();
        Stored found = found(version, kind, id);
        CaseRendering rendering = rendering(version);
        return written(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart(kind.list());
            CaseReader.Sink each = into(out, rendering, kind);
            each.take(found);
            reader.under(kind, found, identifier, each);
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /** The whole package of a document. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    SpooledAnswer packageOf(CaseVersion version, String id) {
        UUID identifier = identifier(id);
        reader.oneState();
        Stored document = documentOf(visible.owners(), identifier);
        return written(out -> new PackageWriter(reader, rendering(version), out, document).write());
    }

    /** A rubric with its criteria and their levels. */
    @Transactional
    SpooledAnswer rubric(CaseVersion version, String id) {
        reader.oneState();
        Stored rubric = found(version, EntityKind.RUBRIC, id);
        Stored document = documentOf(List.of(rubric.owner()), rubric.document());
        return written(out -> new PackageWriter(reader, rendering(version), out, document)
                .withParts(EntityKind.RUBRIC, rendering(version).entity(EntityKind.RUBRIC, rubric, document)));
    }

    /** An item with all associations that begin or end at it. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    SpooledAnswer associationsOf(CaseVersion version, String id) {
        UUID identifier = identifier(id);
        reader.oneState();
        Stored item = found(version, EntityKind.ITEM, id);
        CaseRendering rendering = rendering(version);
        return written(out -> {
            out.writeStartObject();
            out.writeFieldName("CFItem");
            out.writeRawValue(ExactJson.text(rendered(version, EntityKind.ITEM, item)));
            out.writeArrayFieldStart(EntityKind.ASSOCIATION.list());
            reader.associationsOf(visible.owners(), identifier, into(out, rendering, EntityKind.ASSOCIATION));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static CaseReader.Sink into(JsonGenerator out, CaseRendering rendering, EntityKind kind) {
        return one -> {
            String text = rendering.inPackage(kind, one);
            if (text != null) {
                out.writeRawValue(text);
            }
        };
    }

    private ObjectNode rendered(CaseVersion version, EntityKind kind, Stored entity) {
        return rendering(version).entity(kind, entity, documentOf(List.of(entity.owner()), entity.document()));
    }

    private Stored found(CaseVersion version, EntityKind kind, String id) {
        return reader.entity(kind, visible.owners(), identifier(id))
                .filter(one -> rendering(version).has(kind, one))
                .orElseThrow(() -> Refusal.notFound(kind.type() + " " + id));
    }

    private Stored documentOf(List<String> owners, UUID identifier) {
        return reader.document(owners, identifier).orElseThrow(() -> Refusal.notFound("CFDocument " + identifier));
    }

    private CaseRendering rendering(CaseVersion version) {
        return new CaseRendering(version, places);
    }

    private static UUID identifier(String id) {
        return CaseId.read(id)
                .orElseThrow(() -> new Refusal(
                        CaseProblem.INVALID_IDENTIFIER,
                        "The identifier in the path must be a UUID.",
                        List.of(new Violation("sourcedId", "path", "must be a UUID"))));
    }

    @FunctionalInterface
    private interface Json {
        void to(JsonGenerator out) throws IOException;
    }

    private static SpooledAnswer written(Json json) {
        try {
            return SpooledAnswer.of(file -> {
                JsonGenerator out = ExactJson.MAPPER.getFactory().createGenerator(file, JsonEncoding.UTF8);
                json.to(out);
                out.flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("An answer can't be spooled", e);
        }
    }
}
