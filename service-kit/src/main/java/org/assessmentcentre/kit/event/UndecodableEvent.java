package org.assessmentcentre.kit.event;

import org.jspecify.annotations.Nullable;

/** An event that no retry will make readable: it becomes a dead letter. */
public final class UndecodableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndecodableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
