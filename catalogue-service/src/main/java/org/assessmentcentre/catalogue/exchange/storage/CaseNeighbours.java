package org.assessmentcentre.catalogue.exchange.storage;

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

/** What stands beside a centre's document: its earlier state, the centre's other documents, and ours. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseNeighbours {

    private static final int BATCH = 5_000;

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
                "select title, creator, body ->> 'lastChangeDateTime', changes, (select count(*) from case_item i"
                        + " where i.owner = d.owner and i.document = d.identifier) from case_document d"
                        + " where identifier = any (?) and owner = ? and owner <> ''",
                List.of(identifier),
                select -> select.setString(2, centre),
                row -> found.add(new ImportedDocument(
                        centre,
                        identifier,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getInt(5))));
        return found.stream().findFirst();
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
