package org.assessmentcentre.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published documents, parsed once. A reader takes them for one request with {@link #current()}: one query tells
 * which of them are newer than those in memory, a second reads these.
 */
@ApplicationScoped
public class Catalogue {

    private final EntityManager entities;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    private record Parsed(long sequence, CatalogueDocument document) {}

    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    public CatalogueView current() {
        Map<String, CatalogueDocument> documents = new HashMap<>();
        List<String> newer = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select document_key, sequence from catalogue_document")
                .getResultList()) {
            String key = (String) ((Object[]) row)[0];
            Parsed known = parsed.get(key);
            if (known == null || known.sequence() != ((Number) ((Object[]) row)[1]).longValue()) {
                newer.add(key);
            } else {
                documents.put(key, known.document());
            }
        }
        if (!newer.isEmpty()) {
            read(newer).forEach((key, fresh) -> {
                parsed.put(key, fresh);
                documents.put(key, fresh.document());
            });
        }
        return new CatalogueView(documents);
    }

    private Map<String, Parsed> read(List<String> keys) {
        Map<String, Parsed> read = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select document_key, sequence, kind, body from catalogue_document where document_key in (:keys)")
                .setParameter("keys", keys)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            read.put(
                    (String) columns[0],
                    new Parsed(((Number) columns[1]).longValue(), parse((String) columns[2], (String) columns[3])));
        }
        return read;
    }

    private static CatalogueDocument parse(String kind, String body) {
        try {
            return CatalogueDocument.parse(kind, body);
        } catch (IOException e) {
            throw new IllegalStateException("A document that could be read when it came can't be read now", e);
        }
    }
}
