package org.assessmentcentre.journey;

import java.io.IOException;
import java.net.ConnectException;

/** A request got no answer at all: the other side was away, or went away before it answered. */
public final class NoAnswer extends JourneyFailed {

    private static final long serialVersionUID = 1L;

    private final boolean neverSent;

    NoAnswer(String message, IOException cause) {
        super(message);
        this.neverSent = cause instanceof ConnectException;
    }

    /** Whether nobody listened, so that nothing can have happened. */
    public boolean neverSent() {
        return neverSent;
    }
}
