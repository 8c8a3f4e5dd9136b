package org.assessmentcentre.catalogue.exchange.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is kept, in the running transaction. Of several entities with one identifier ours comes first. Many are
 * handed over one by one from a cursor.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseReader {

    private static final int FETCHED = 500;

    private final DataSource database;

    CaseReader(DataSource database) {
        this.database = database;
    }

    /** Takes one entity after the other. */
    @FunctionalInterface
    public interface Sink {
        void take(Stored entity) throws IOException;
    }

    /** Lets the transaction see one state of the database from its first query on; before any. */
    public void oneState() {
        with(connection -> {
            try (Statement set = connection.createStatement()) {
                set.execute("set transaction isolation level repeatable read");
            }
            return true;
        });
    }

    public Optional<Stored> document(List<String> owners, UUID identifier) {
        return one(
                "select owner, identifier, body from case_document where identifier = ? and owner = any (?)"
                        + " order by owner limit 1",
                owners,
                identifier);
    }

    /** The package around a document: its members in their order, every list empty. */
    public String frame(Stored document) {
        return with(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select frame from case_document where owner = ? and identifier = ?")) {
                select.setString(1, document.owner());
                select.setObject(2, document.document());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    public Optional<Stored> entity(EntityKind kind, List<String> owners, UUID identifier) {
        return one(
                "select owner, document, body from " + kind.table()
                        + " where identifier = ? and owner = any (?) order by owner, document limit 1",
                owners,
                identifier);
    }

    /** Those of its own document whose hierarchy code goes on from its own, by that code. */
    public void under(EntityKind kind, Stored entity, UUID identifier, Sink sink) {
        each(
                "select c.owner, c.document, c.body from "
                        + kind.table() + " t join " + kind.table()
                        + " c on c.owner = t.owner and c.document = t.document"
                        + " and starts_with(c.hierarchy_code, t.hierarchy_code || '.')"
                        + " where t.owner = ? and t.document = ? and t.identifier = ? order by c.hierarchy_code, c.position",
                sink,
                select -> {
                    select.setString(1, entity.owner());
                    select.setObject(2, entity.document());
                    select.setObject(3, identifier);
                });
    }

    public DocumentPage documents(
            List<String> owners, DocumentFilter filter, DocumentOrder order, long offset, int limit) {
        return with(connection -> new DocumentPages(connection, owners, filter).page(order, offset, limit));
    }

    /** The associations that begin or end at an item. */
    public void associationsOf(List<String> owners, UUID item, Sink sink) {
        each(
                "select owner, document, body from case_association where (origin = ? or destination = ?)"
                        + " and owner = any (?) order by owner, document, position",
                sink,
                select -> {
                    select.setObject(1, item);
                    select.setObject(2, item);
                    select.setArray(3, select.getConnection().createArrayOf("text", owners.toArray()));
                });
    }

    /** The entities of a kind in a package, in their order; the parts of one entity when a parent is given. */
    public void entities(EntityKind kind, Stored document, @Nullable UUID parent, Sink sink) {
        each(
                "select owner, document, body from " + kind.table() + " where owner = ? and document = ?"
                        + (parent == null ? "" : " and parent = ?") + " order by position",
                sink,
                select -> {
                    select.setString(1, document.owner());
                    select.setObject(2, document.document());
                    if (parent != null) {
                        select.setObject(3, parent);
                    }
                });
    }

    /** What is there of a document: with a centre, or as one of ours. */
    public KnownDocument known(String centre, UUID document) {
        Set<UUID> items = new HashSet<>();
        Map<UUID, KnownDocument.Edge> children = new HashMap<>();
        return with(connection -> {
            rows(
                    connection,
                    "select identifier from case_item where owner = ? and document = ?",
                    centre,
                    document,
                    row -> items.add(row.getObject(1, UUID.class)));
            rows(
                    connection,
                    "select identifier, origin, destination from case_association where owner = ? and document = ?"
                            + " and type = 'isChildOf' and origin is not null and destination is not null",
                    centre,
                    document,
                    row -> children.put(
                            row.getObject(1, UUID.class),
                            new KnownDocument.Edge(row.getObject(2, UUID.class), row.getObject(3, UUID.class))));
            return new KnownDocument(document(List.of(CaseStore.OURS), document).isPresent(), items, children);
        });
    }

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void rows(Connection connection, String sql, String owner, UUID document, Row row)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCHED);
            select.setString(1, owner);
            select.setObject(2, document);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Binding {
        void to(PreparedStatement select) throws SQLException;
    }

    private void each(String sql, Sink sink, Binding binding) {
        with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCHED);
                binding.to(select);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        sink.take(stored(rows));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private Optional<Stored> one(String sql, List<String> owners, UUID identifier) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, identifier);
                select.setArray(2, connection.createArrayOf("text", owners.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(stored(row)) : Optional.empty();
                }
            }
        });
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getString(1), row.getObject(2, UUID.class), row.getString(3));
    }

    private <T> T with(SqlWork<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
    }
}
