package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.storage.CaseReader;
import org.assessmentcentre.catalogue.exchange.storage.Stored;

/** Writes a package along its frame, entity by entity; nothing but one entity is in memory. */
final class PackageWriter {

    private final CaseReader reader;
    private final CaseRendering rendering;
    private final JsonGenerator out;
    private final Stored document;

    PackageWriter(CaseReader reader, CaseRendering rendering, JsonGenerator out, Stored document) {
        this.reader = reader;
        this.rendering = rendering;
        this.out = out;
        this.document = document;
    }

    void write() throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, JsonNode> member :
                ExactJson.object(reader.frame(document)).properties()) {
            if (member.getKey().equals("CFDocument")) {
                out.writeFieldName("CFDocument");
                out.writeRawValue(rendering.documentInPackage(document));
            } else if (member.getKey().equals("CFDefinitions")
                    && member.getValue().isObject()) {
                out.writeObjectFieldStart("CFDefinitions");
                members((ObjectNode) member.getValue(), EntityKind.DEFINITIONS);
                out.writeEndObject();
            } else {
                member(member, EntityKind.TOP);
            }
        }
        out.writeEndObject();
    }

    private void members(ObjectNode frame, List<EntityKind> lists) throws IOException {
        for (Map.Entry<String, JsonNode> member : frame.properties()) {
            member(member, lists);
        }
    }

    private void member(Map.Entry<String, JsonNode> member, List<EntityKind> lists) throws IOException {
        Optional<EntityKind> listed = lists.stream()
                .filter(kind -> kind.list().equals(member.getKey()))
                .findFirst();
        if (listed.isPresent() && member.getValue().isArray()) {
            out.writeArrayFieldStart(member.getKey());
            reader.entities(listed.get(), document, null, entity -> entity(listed.get(), entity));
            out.writeEndArray();
        } else if (rendering.version() == CaseVersion.V1P1) {
            out.writeFieldName(member.getKey());
            out.writeRawValue(ExactJson.text(member.getValue()));
        }
    }

    private void entity(EntityKind kind, Stored entity) throws IOException {
        String text = rendering.inPackage(kind, entity);
        if (text == null) {
            return;
        }
        if (kind.part() == kind) {
            out.writeRawValue(text);
        } else {
            withParts(kind, ExactJson.object(text));
        }
    }

    /** An entity with the parts that are kept by themselves, for instance a rubric with its criteria. */
    void withParts(EntityKind kind, ObjectNode body) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            if (kind.part() != kind
                    && member.getKey().equals(kind.part().list())
                    && member.getValue().isArray()) {
                UUID parent = CaseId.read(body.path("identifier").asText()).orElseThrow();
                out.writeArrayFieldStart(member.getKey());
                reader.entities(kind.part(), document, parent, part -> entity(kind.part(), part));
                out.writeEndArray();
            } else {
                out.writeFieldName(member.getKey());
                out.writeRawValue(ExactJson.text(member.getValue()));
            }
        }
        out.writeEndObject();
    }
}
