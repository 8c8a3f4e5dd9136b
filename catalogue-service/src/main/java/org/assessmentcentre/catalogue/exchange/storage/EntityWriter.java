package org.assessmentcentre.catalogue.exchange.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assessmentcentre.catalogue.exchange.entity.Entity;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entities of one document in batches, in the running transaction. What is there already keeps its place and
 * the members that the new one doesn't have.
 */
public final class EntityWriter {

    private static final int BATCH = 500;
    private static final long BATCH_CHARACTERS = 2_000_000;

    private final Connection connection;
    private final String owner;
    private final UUID document;
    private final boolean merging;
    private final Map<EntityKind, List<Waiting>> waiting = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Integer> next = new EnumMap<>(EntityKind.class);
    private int waitingInAll;
    private long waitingCharacters;

    /** An entity as text: as a tree it would take many times the room. */
    private record Waiting(UUID identifier, @Nullable UUID parent, String body) {}

    /** @param merging whether the document was there before */
    EntityWriter(Connection connection, String owner, UUID document, boolean merging) {
        this.connection = connection;
        this.owner = owner;
        this.document = document;
        this.merging = merging;
    }

    public void add(Entity entity) throws SQLException {
        String body = ExactJson.text(entity.body());
        waiting.computeIfAbsent(entity.kind(), kind -> new ArrayList<>(BATCH))
                .add(new Waiting(entity.identifier(), entity.parent(), body));
        waitingCharacters += body.length();
        if (++waitingInAll >= BATCH || waitingCharacters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    /** Writes what waits, parents before their parts. */
    public void flush() throws SQLException {
        for (Map.Entry<EntityKind, List<Waiting>> batch : waiting.entrySet()) {
            if (!batch.getValue().isEmpty()) {
                write(batch.getKey(), batch.getValue());
                batch.getValue().clear();
            }
        }
        waitingInAll = 0;
        waitingCharacters = 0;
    }

    private void write(EntityKind kind, List<Waiting> batch) throws SQLException {
        Map<UUID, ObjectNode> before = merging ? before(kind, batch) : Map.of();
        int first = next(kind);
        next.put(kind, first + batch.size());
        String sql = "insert into " + kind.table() + " (owner, document, identifier, position, body"
                + (kind.hasParent() ? ", parent" : "") + ") select ?, ?, n.identifier, n.position, cast(n.body as json)"
                + (kind.hasParent() ? ", n.parent" : "")
                + " from unnest(?, ?, ?, ?) as n (identifier, position, body, parent)"
                + " on conflict (owner, document, identifier) do update set body = excluded.body"
                + (kind.hasParent() ? ", parent = excluded.parent" : "");
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, owner);
            insert.setObject(2, document);
            insert.setArray(3, connection.createArrayOf("uuid", column(batch, Waiting::identifier)));
            Object[] positions = new Object[batch.size()];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = first + i;
            }
            insert.setArray(4, connection.createArrayOf("integer", positions));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "text", column(batch, entity -> merged(kind, before.get(entity.identifier()), entity))));
            insert.setArray(6, connection.createArrayOf("uuid", column(batch, Waiting::parent)));
            insert.executeUpdate();
        }
    }

    /** A list of parts that is null mentions nothing. */
    private static String merged(EntityKind kind, @Nullable ObjectNode before, Waiting entity) {
        if (before == null) {
            return entity.body();
        }
        ObjectNode now = ExactJson.object(entity.body());
        String parts = kind.part().list();
        if (before.path(parts).isArray() && now.path(parts).isNull()) {
            now.remove(parts);
        }
        return ExactJson.text(before.setAll(now));
    }

    private static Object[] column(List<Waiting> batch, Function<Waiting, @Nullable Object> value) {
        return batch.stream().map(value).toArray();
    }

    private Map<UUID, ObjectNode> before(EntityKind kind, List<Waiting> batch) throws SQLException {
        Map<UUID, ObjectNode> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select identifier, body from " + kind.table()
                + " where owner = ? and document = ? and identifier = any (?)")) {
            select.setString(1, owner);
            select.setObject(2, document);
            select.setArray(3, connection.createArrayOf("uuid", column(batch, Waiting::identifier)));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), ExactJson.object(rows.getString(2)));
                }
            }
        }
        return found;
    }

    private int next(EntityKind kind) throws SQLException {
        Integer known = next.get(kind);
        if (known != null || !merging) {
            return known == null ? 0 : known;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select coalesce(max(position) + 1, 0) from " + kind.table() + " where owner = ? and document = ?")) {
            select.setString(1, owner);
            select.setObject(2, document);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
