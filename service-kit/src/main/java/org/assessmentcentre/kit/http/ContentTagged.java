package org.assessmentcentre.kit.http;

/** An answer whose {@code ETag} comes from its content: for documents that never change, and have no version counter. */
public interface ContentTagged {

    /** Differs whenever the content does; a hash for instance. Not a field of the answer. */
    String contentTag();

    /** Whether the caller may keep the answer and ask whether it still stands. */
    default boolean mayBeKept() {
        return true;
    }
}
