package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.storage.Stored;
import org.jspecify.annotations.Nullable;

/** What is kept, as a version of CASE writes it. 1.1 says it as it came; 1.0 has its own members and no others. */
record CaseRendering(CaseVersion version, CasePlaces places) {

    private static final String PACKAGE = "CFPackageURI";
    private static final String DOCUMENT = "CFDocumentURI";

    /** A document by itself. */
    ObjectNode document(Stored document) {
        ObjectNode body = read(document);
        if (!body.has(PACKAGE)) {
            body.set(PACKAGE, link(body, places.packageOf(document.document(), version)));
        }
        if (version == CaseVersion.V1P0) {
            CaseMembers.keepPlain(body);
        }
        return body;
    }

    /** An entity by itself; items and associations name their document. */
    ObjectNode entity(EntityKind kind, Stored entity, Stored document) {
        ObjectNode body = read(entity);
        if ((kind == EntityKind.ITEM || kind == EntityKind.ASSOCIATION) && !body.has(DOCUMENT)) {
            ObjectNode of = read(document);
            body.set(DOCUMENT, link(of, of.path("uri").asText()));
        }
        if (version == CaseVersion.V1P0) {
            CaseMembers.keepPlain(kind, body);
        }
        return body;
    }

    /** A document in its package, as text. */
    String documentInPackage(Stored document) {
        String text = places.absolute(document.owner(), document.body(), version);
        if (version == CaseVersion.V1P1) {
            return text;
        }
        ObjectNode body = ExactJson.object(text);
        CaseMembers.keepPlain(body);
        return ExactJson.text(body.without(PACKAGE));
    }

    /** An entity in a package, as text; null when the version has none of the kind. */
    @Nullable
    String inPackage(EntityKind kind, Stored entity) {
        String text = places.absolute(entity.owner(), entity.body(), version);
        if (version == CaseVersion.V1P1) {
            return text;
        }
        ObjectNode body = ExactJson.object(text);
        if (kind == EntityKind.ASSOCIATION && !has(body)) {
            return null;
        }
        CaseMembers.keepPlain(kind, body);
        return ExactJson.text(body.without(DOCUMENT));
    }

    /** Whether the version has an association of that type. */
    boolean has(ObjectNode association) {
        return version == CaseVersion.V1P1
                || CaseMembers.hasType(
                        version, association.path("associationType").asText());
    }

    ObjectNode read(Stored stored) {
        return ExactJson.object(places.absolute(stored.owner(), stored.body(), version));
    }

    private static ObjectNode link(ObjectNode to, String place) {
        ObjectNode link = to.objectNode();
        link.put("title", to.path("title").asText());
        link.put("identifier", to.path("identifier").asText());
        link.put("uri", place);
        return link;
    }
}
