package org.assessmentcentre.catalogue.exchange.storage;

/** What documents are ordered by; the identifier decides between equals. */
public record DocumentOrder(String member, boolean descending) {

    /** The order when none is asked for. */
    public static final DocumentOrder USUAL = new DocumentOrder("identifier", false);

    DocumentOrder reversed() {
        return new DocumentOrder(member, !descending);
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    String expression() {
        return DocumentColumns.of(member);
    }
}
