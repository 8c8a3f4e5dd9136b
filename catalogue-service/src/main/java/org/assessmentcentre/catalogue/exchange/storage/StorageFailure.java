package org.assessmentcentre.catalogue.exchange.storage;

import java.sql.SQLException;

/** The database failed; the cause says whether that passes. */
public final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageFailure(SQLException cause) {
        super(cause);
    }
}
