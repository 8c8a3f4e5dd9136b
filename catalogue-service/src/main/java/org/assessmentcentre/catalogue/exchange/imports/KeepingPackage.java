package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
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

    private KeepingPackage(EntityWriter writer) {
        this.writer = writer;
    }

    static CaseStore.Source of(InputStream in) {
        return writer -> {
            try {
                PackageReading.read(in, new KeepingPackage(writer));
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
    public void noList(String name) {
        throw new IllegalStateException("A package was kept that was found wrong at " + name);
    }

    @Override
    public void entity(EntityKind kind, int index, JsonNode entity) {
        keep(kind, null, (ObjectNode) entity);
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
