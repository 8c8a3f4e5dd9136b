package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.exchange.storage.StorageFailure;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.jspecify.annotations.Nullable;

/** The packages of imports that have not ended, as they came, in parts of a megabyte. */
@ApplicationScoped
class CasePackages {

    static final int PART_BYTES = 1024 * 1024;

    private final DataSource database;

    CasePackages(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID id, ReceivedFile received) {
        try (InputStream in = received.stream();
                Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into case_import_part (import, position, bytes) values (?, ?, ?)")) {
            int position = 0;
            for (byte[] part = in.readNBytes(PART_BYTES); part.length > 0; part = in.readNBytes(PART_BYTES)) {
                insert.setObject(1, id);
                insert.setInt(2, position++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new StorageFailure(e);
        } catch (IOException e) {
            throw new UncheckedIOException("A package can't be stored", e);
        }
    }

    /** Null after the last. */
    @Transactional
    byte @Nullable [] part(UUID id, int position) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select bytes from case_import_part where import = ? and position = ?")) {
            select.setObject(1, id);
            select.setInt(2, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from case_import_part where import = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFailure(e);
        }
    }

    /** Reads a package from its beginning, a part in memory at a time. */
    InputStream stream(UUID id) {
        return new InputStream() {

            private int next;
            private byte[] part = {};
            private int at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (at == part.length && !fetch()) {
                    return -1;
                }
                int n = Math.min(length, part.length - at);
                System.arraycopy(part, at, into, from, n);
                at += n;
                return n;
            }

            private boolean fetch() {
                byte[] fetched = part(id, next);
                if (fetched == null) {
                    return false;
                }
                next++;
                part = fetched;
                at = 0;
                return true;
            }
        };
    }
}
