package org.assessmentcentre.kit.http;

/** An answer that stands for a mutable resource: its version becomes the {@code ETag}. */
public interface Tagged {

    /** Counts the changes of the resource; also a field of the answer. */
    long version();

    /** The entity tag of a version, as it stands in headers. */
    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
