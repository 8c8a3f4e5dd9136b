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
        ObjectNode body = plainOrAsItCame(document);
        if (!body.has(PACKAGE)) {
            body.set(PACKAGE, link(body, places.packageOf(document.document(), version)));
        }
        return body;
    }

    /** An entity by itself, if the version has it; items and associations name their document. */
    ObjectNode entity(EntityKind kind, Stored entity, Stored document) {
        ObjectNode body = read(entity);
        if (version == CaseVersion.V1P0) {
            CaseMembers.keepPlain(kind, body);
        }
        if ((kind == EntityKind.ITEM || kind == EntityKind.ASSOCIATION) && !body.has(DOCUMENT)) {
            ObjectNode of = plainOrAsItCame(document);
            body.set(DOCUMENT, link(of, of.path("uri").asText()));
        }
        return body;
    }

    /** A document in its package, as text. */
    String documentInPackage(Stored document) {
        return version == CaseVersion.V1P1
                ? absolute(document)
                : ExactJson.text(plainOrAsItCame(document).without(PACKAGE));
    }

    /** An entity in a package, as text; null when the version can't say it. */
    @Nullable
    String inPackage(EntityKind kind, Stored entity) {
        if (version == CaseVersion.V1P1) {
            return absolute(entity);
        }
        ObjectNode body = read(entity);
        return CaseMembers.keepPlain(kind, body) ? ExactJson.text(body.without(DOCUMENT)) : null;
    }

    /** Whether the version can say it: 1.0 has fewer types of associations, and wants more. */
    boolean has(EntityKind kind, Stored entity) {
        return version == CaseVersion.V1P1 || CaseMembers.keepPlain(kind, read(entity));
    }

    private ObjectNode plainOrAsItCame(Stored document) {
        ObjectNode body = read(document);
        if (version == CaseVersion.V1P0) {
            CaseMembers.keepPlain(body);
        }
        return body;
    }

    private ObjectNode read(Stored stored) {
        return ExactJson.object(absolute(stored));
    }

    private String absolute(Stored stored) {
        return places.absolute(stored.owner(), stored.body(), version);
    }

    private static ObjectNode link(ObjectNode to, String place) {
        ObjectNode link = to.objectNode();
        link.put("title", to.path("title").asText());
        link.put("identifier", to.path("identifier").asText());
        link.put("uri", place);
        return link;
    }
}
