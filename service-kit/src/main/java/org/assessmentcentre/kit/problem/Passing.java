package org.assessmentcentre.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure that will pass from one that will not. */
public final class Passing {

    /** Connection, rollback (deadlock, serialisation), resources, operator intervention, system, object in use. */
    private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58", "55");

    private Passing() {}

    /** Whether the database was away or had no connection left, or two transactions collided. */
    public static boolean inDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.length() < 2 || STATES.contains(state.substring(0, 2));
            }
        }
        return false;
    }

    /** Whether the network was away. */
    public static boolean inNetwork(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
            if (cause instanceof SocketException || cause instanceof UnknownHostException) {
                return true;
            }
            if (cause instanceof IOException && !(cause instanceof JacksonException)) {
                return true;
            }
        }
        return false;
    }
}
