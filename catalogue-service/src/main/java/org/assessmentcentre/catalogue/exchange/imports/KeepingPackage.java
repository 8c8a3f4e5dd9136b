package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.Entity;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.Taking;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.catalogue.exchange.storage.EntityWriter;
import org.assessmentcentre.catalogue.exchange.storage.StorageFailure;
import org.jspecify.annotations.Nullable;

/** Hands the entities of a package that was checked over to the store, parts by themselves. */
final class KeepingPackage implements Taking {

    private final EntityWriter writer;
    private final IntConsumer kept;
    private int entities;

    private KeepingPackage(EntityWriter writer, IntConsumer kept) {
        this.writer = writer;
        this.kept = kept;
    }

    /** @param kept is told how many entities there were so far */
    static CaseStore.Source of(InputStream in, IntConsumer kept) {
        return writer -> {
            try {
                PackageReading.read(in, new KeepingPackage(writer, kept));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public void document(JsonNode document) {
        // is kept by itself
    }

    @Override
    public void noList(String name, JsonNode value) {
        if (!value.isNull()) {
            throw new IllegalStateException("A package was kept that was found wrong at " + name);
        }
    }

    @Override
    public void entity(EntityKind kind, int index, JsonNode entity) {
        keep(kind, null, (ObjectNode) entity);
        kept.accept(++entities);
    }

    private void keep(EntityKind kind, @Nullable UUID parent, ObjectNode body) {
        UUID id = CaseId.read(body.path("identifier").asText()).orElseThrow();
        JsonNode parts = body.path(kind.part().list());
        boolean hasParts = kind.part() != kind && parts.isArray();
        if (hasParts) {
            body.putArray(kind.part().list());
        }
        try {
            writer.add(new Entity(kind, id, parent, body));
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
        if (hasParts) {
            parts.forEach(part -> keep(kind.part(), id, (ObjectNode) part));
        }
    }
}
