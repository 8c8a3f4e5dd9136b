package org.assessmentcentre.catalogue.exchange.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Documents by offset. Each owner's are read in index order and merged, bodies are fetched for the page alone, and what
 * lies behind the middle is counted from the end, so that the last page costs what the first does.
 */
final class DocumentPages {

    private final Connection connection;
    private final List<String> owners;
    private final DocumentFilter filter;

    DocumentPages(Connection connection, List<String> owners, DocumentFilter filter) {
        this.connection = connection;
        this.owners = owners;
        this.filter = filter;
    }

    DocumentPage page(DocumentOrder order, long offset, int limit) throws SQLException {
        long total = total();
        long left = Math.min(limit, total - offset);
        if (left <= 0) {
            return new DocumentPage(List.of(), total);
        }
        boolean fromTheEnd = offset > total / 2;
        long skipped = fromTheEnd ? total - offset - left : offset;
        return new DocumentPage(read(order, fromTheEnd ? order.reversed() : order, skipped, left), total);
    }

    private long total() throws SQLException {
        String sql = owners.stream()
                .map(owner -> "(select count(*) from case_document d where d.owner = ?" + filter.sql() + ")")
                .collect(Collectors.joining(" + ", "select ", ""));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Stored> read(DocumentOrder order, DocumentOrder scan, long skipped, long limit) throws SQLException {
        String key = order.expression();
        String branches = owners.stream()
                .map(owner -> "(select d.owner, d.identifier, " + key + " as k from case_document d where d.owner = ?"
                        + filter.sql() + ")")
                .collect(Collectors.joining(" union all "));
        String sql = "select p.owner, p.identifier, b.body from (select * from (" + branches + ") a order by a.k "
                + scan.direction() + ", a.identifier " + scan.direction() + " offset ? limit ?) p"
                + " join case_document b on b.owner = p.owner and b.identifier = p.identifier"
                + " order by p.k " + order.direction() + ", p.identifier " + order.direction();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int next = bind(select);
            select.setLong(next, skipped);
            select.setLong(next + 1, limit);
            List<Stored> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Stored(rows.getString(1), rows.getObject(2, UUID.class), rows.getString(3)));
                }
            }
            return found;
        }
    }

    private int bind(PreparedStatement select) throws SQLException {
        int next = 1;
        for (String owner : owners) {
            select.setString(next++, owner);
            for (DocumentFilter.Condition condition : filter.conditions()) {
                select.setString(next++, condition.value());
            }
        }
        return next;
    }
}
