package org.assessmentcentre.catalogue.exchange.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.exchange.entity.CasePackage;
import org.assessmentcentre.catalogue.exchange.entity.Entity;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.jspecify.annotations.Nullable;

/** Writes packages, in the running transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseStore {

    /** The owner of what we publish ourselves. */
    public static final String OURS = "";

    private final DataSource database;

    CaseStore(DataSource database) {
        this.database = database;
    }

    /** What hands entities over one by one. */
    @FunctionalInterface
    public interface Source {
        void writeTo(EntityWriter writer) throws SQLException;
    }

    /** Lets one transaction at a time make projections. */
    public void lockProjections() {
        with(connection -> {
            lock(connection, "projections");
            return true;
        });
    }

    /** What each of our projections was made of. */
    public Map<UUID, String> projections() {
        return with(connection -> {
            Map<UUID, String> found = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(
                            "select identifier, made_of from case_document where owner = '' and made_of is not null");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return found;
        });
    }

    /** Puts a projection in the place of the one before it, if there was one. */
    public void replace(CasePackage projection, String madeOf) {
        with(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from case_document where owner = '' and identifier = ?")) {
                delete.setObject(1, projection.identifier());
                delete.executeUpdate();
            }
            put(connection, OURS, projection.identifier(), projection.document(), projection.frame(), madeOf);
            EntityWriter writer = new EntityWriter(connection, OURS, projection.identifier(), false);
            for (Entity entity : projection.entities()) {
                writer.add(entity);
            }
            writer.flush();
            return true;
        });
    }

    /** Lets one transaction at a time change what a centre has of a document. */
    public void lockDocument(String centre, UUID identifier) {
        with(connection -> {
            lock(connection, centre + " " + identifier);
            return true;
        });
    }

    /** Removes what a centre imported of a document, with all that stands in its package. */
    public boolean remove(String centre, UUID identifier) {
        return with(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from case_document where owner = ? and owner <> '' and identifier = ?")) {
                delete.setString(1, centre);
                delete.setObject(2, identifier);
                return delete.executeUpdate() == 1;
            }
        });
    }

    /** Adds a centre's package to what the centre has of that document. */
    public void merge(String centre, UUID identifier, ObjectNode document, ObjectNode frame, Source entities) {
        with(connection -> {
            lock(connection, centre + " " + identifier);
            ObjectNode before = null;
            ObjectNode frameBefore = null;
            try (PreparedStatement select = connection.prepareStatement(
                    "select body, frame from case_document where owner = ? and identifier = ? for update")) {
                select.setString(1, centre);
                select.setObject(2, identifier);
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        before = ExactJson.object(row.getString(1));
                        frameBefore = ExactJson.object(row.getString(2));
                    }
                }
            }
            if (before == null || frameBefore == null) {
                put(connection, centre, identifier, document, frame, null);
            } else {
                before.setAll(document);
                put(connection, centre, identifier, before, widened(frameBefore, frame), null);
            }
            EntityWriter writer = new EntityWriter(connection, centre, identifier, before != null);
            entities.writeTo(writer);
            writer.flush();
            return true;
        });
    }

    /** The definitions are the one member whose own members are lists of entities. */
    private static ObjectNode widened(ObjectNode before, ObjectNode frame) {
        EntityKind.TOP.forEach(kind -> keepList(before, frame, kind));
        JsonNode definitions = before.get("CFDefinitions");
        before.setAll(frame);
        if (definitions instanceof ObjectNode old && frame.get("CFDefinitions") instanceof ObjectNode added) {
            EntityKind.DEFINITIONS.forEach(kind -> keepList(old, added, kind));
            before.set("CFDefinitions", old.setAll(added));
        } else if (definitions != null && !frame.path("CFDefinitions").isObject()) {
            before.set("CFDefinitions", definitions);
        }
        return before;
    }

    /** A list that is null mentions nothing. */
    private static void keepList(ObjectNode before, ObjectNode frame, EntityKind kind) {
        if (frame.path(kind.list()).isNull() && before.path(kind.list()).isArray()) {
            frame.remove(kind.list());
        }
    }

    /** Until the end of the transaction. */
    private static void lock(Connection connection, String what) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "case " + what);
            lock.execute();
        }
    }

    private static void put(
            Connection connection,
            String owner,
            UUID identifier,
            ObjectNode document,
            ObjectNode frame,
            @Nullable String madeOf)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into case_document (owner, identifier, body, frame, made_of)
                values (?, ?, cast(? as json), cast(? as json), ?)
                on conflict (owner, identifier) do update set body = excluded.body, frame = excluded.frame""")) {
            insert.setString(1, owner);
            insert.setObject(2, identifier);
            insert.setString(3, ExactJson.text(document));
            insert.setString(4, ExactJson.text(frame));
            insert.setString(5, madeOf);
            insert.executeUpdate();
        }
    }

    private <T> T with(SqlWork<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
    }
}
