package org.assessmentcentre.kit.event;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure that will pass from one that will not. */
final class Failures {

    /** Connection, rollback (deadlock, serialisation), resources, operator intervention, system, object in use. */
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "57", "58", "55");

    private Failures() {}

    /** Whether a retry can help: the database or the network is away, or two transactions collided. */
    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UndecodableEvent) {
                return false;
            }
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.length() < 2 || PASSING_STATES.contains(state.substring(0, 2));
            }
            if (cause instanceof java.net.SocketException || cause instanceof java.net.UnknownHostException) {
                return true;
            }
            if (cause instanceof IOException && !(cause instanceof com.fasterxml.jackson.core.JacksonException)) {
                return true;
            }
        }
        return false;
    }
}
