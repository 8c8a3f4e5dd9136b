package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;

/** Names what stands elsewhere, by its place without a host. */
final class Links {

    private Links() {}

    static String place(String list, UUID id) {
        return "case:/" + list + "/" + id;
    }

    static ObjectNode link(String title, String place, UUID id) {
        return ExactJson.MAPPER
                .createObjectNode()
                .put("title", title)
                .put("identifier", id.toString())
                .put("uri", place);
    }

    /** A part of a version as an end of an association. */
    static ObjectNode nodeOf(DocumentKind kind, String code, String version, String ref) {
        return node(ref, "CFItems", PackageBuilder.itemId(kind, code, version, ref));
    }

    /** A document as an end of an association. */
    static ObjectNode nodeOf(CatalogueDocument document) {
        return node(
                document.title(),
                "CFDocuments",
                PackageBuilder.documentId(document.kind(), document.code(), document.version()));
    }

    static ObjectNode node(String title, String list, UUID id) {
        return link(title, place(list, id), id).put("targetType", "CASE");
    }
}
