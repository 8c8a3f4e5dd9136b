package org.assessmentcentre.local;

/** A stack could not begin to start, and nothing was changed; the message says what to do. */
public final class StackRefused extends RuntimeException {
    public StackRefused(String message) {
        super(message);
    }
}
