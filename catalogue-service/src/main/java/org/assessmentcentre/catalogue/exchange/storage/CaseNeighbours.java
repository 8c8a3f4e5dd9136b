package org.assessmentcentre.catalogue.exchange.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.jspecify.annotations.Nullable;

/** What stands beside a centre's document: its earlier state, the centre's other documents, and ours. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseNeighbours {

    private static final int BATCH = 5_000;

    private static final String IMPORTED =
            "select identifier, title, creator, body ->> 'lastChangeDateTime', changes, (select count(*) from case_item i"
                    + " where i.owner = d.owner and i.document = d.identifier) from case_document d";

    private final DataSource database;

    CaseNeighbours(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Binding {
        void to(PreparedStatement select) throws SQLException;
    }

    /** Which of these identifiers are those of something that we publish. */
    public Set<UUID> ours(EntityKind kind, Collection<UUID> identifiers) {
        Set<UUID> found = new HashSet<>();
        rows(
                "select identifier from " + kind.table() + " where identifier = any (?) and owner = ''",
                identifiers,
                select -> {},
                row -> found.add(row.getObject(1, UUID.class)));
        return found;
    }

    /**
     * An entity of ours.
     *
     * @param parent the entity that it is a part of; null of most kinds
     */
    public record Published(@Nullable UUID parent, ObjectNode body) {}

    /** The entities of a kind in a document of ours that have these identifiers. */
    public Map<UUID, Published> published(UUID document, EntityKind kind, Collection<UUID> identifiers) {
        Map<UUID, Published> found = new HashMap<>();
        rows(
                "select identifier, body, " + (kind.hasParent() ? "parent" : "null::uuid") + " from " + kind.table()
                        + " where identifier = any (?) and owner = '' and document = ?",
                identifiers,
                select -> select.setObject(2, document),
                row -> found.put(
                        row.getObject(1, UUID.class),
                        new Published(row.getObject(3, UUID.class), ExactJson.object(row.getString(2)))));
        return found;
    }

    /** The package of a document of ours without its entities. */
    public ObjectNode published(UUID document) {
        ObjectNode frame = ExactJson.MAPPER.createObjectNode();
        rows(
                "select frame, body from case_document where identifier = any (?) and owner = ''",
                List.of(document),
                select -> {},
                row -> {
                    frame.setAll(ExactJson.object(row.getString(1)));
                    frame.set("CFDocument", ExactJson.object(row.getString(2)));
                });
        return frame;
    }

    /** Which of these are items or documents, of ours or of any document of the centre. */
    public Set<UUID> nodes(String centre, Collection<UUID> identifiers) {
        Set<UUID> found = new HashSet<>();
        for (String table : List.of("case_item", "case_document")) {
            rows(
                    "select identifier from " + table + " where identifier = any (?) and owner in ('', ?)",
                    identifiers,
                    select -> select.setString(2, centre),
                    row -> found.add(row.getObject(1, UUID.class)));
        }
        return found;
    }

    /** Which of these items stand in other documents of the centre, by document. */
    public Map<UUID, Integer> elsewhere(String centre, UUID document, Collection<UUID> items) {
        Map<UUID, Integer> found = new HashMap<>();
        rows(
                "select document from case_item where identifier = any (?) and owner = ? and document <> ?",
                items,
                select -> {
                    select.setString(2, centre);
                    select.setObject(3, document);
                },
                row -> found.merge(row.getObject(1, UUID.class), 1, Integer::sum));
        return found;
    }

    /** When entities of the centre's document were changed last, as their packages said. */
    public Map<UUID, String> changes(String centre, UUID document, EntityKind kind, Collection<UUID> identifiers) {
        Map<UUID, String> found = new HashMap<>();
        rows(
                "select identifier, coalesce(body ->> 'lastChangeDateTime', '') from " + kind.table()
                        + " where identifier = any (?) and owner = ? and document = ?",
                identifiers,
                select -> {
                    select.setString(2, centre);
                    select.setObject(3, document);
                },
                row -> found.put(row.getObject(1, UUID.class), row.getString(2)));
        return found;
    }

    /** What a centre imported of a document. */
    public Optional<ImportedDocument> document(String centre, UUID identifier) {
        List<ImportedDocument> found = new ArrayList<>(1);
        rows(
                IMPORTED + " where identifier = any (?) and owner = ? and owner <> ''",
                List.of(identifier),
                select -> select.setString(2, centre),
                row -> found.add(imported(centre, row)));
        return found.stream().findFirst();
    }

    /** What a centre imported, by identifier. @param after where the part before ended; null from the start */
    public List<ImportedDocument> documents(String centre, @Nullable UUID after, int most) {
        List<ImportedDocument> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IMPORTED + " where owner = ? and owner <> ''"
                        + (after == null ? "" : " and identifier > ?") + " order by identifier limit " + most)) {
            select.setString(1, centre);
            if (after != null) {
                select.setObject(2, after);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(imported(centre, rows));
                }
            }
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
        return found;
    }

    private static ImportedDocument imported(String centre, ResultSet row) throws SQLException {
        return new ImportedDocument(
                centre,
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getInt(6));
    }

    private void rows(String sql, Collection<UUID> identifiers, Binding binding, Row row) {
        List<UUID> all = List.copyOf(identifiers);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int from = 0; from < all.size(); from += BATCH) {
                List<UUID> batch = all.subList(from, Math.min(all.size(), from + BATCH));
                select.setArray(1, connection.createArrayOf("uuid", batch.toArray()));
                binding.to(select);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        row.take(found);
                    }
                }
            }
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
    }
}
