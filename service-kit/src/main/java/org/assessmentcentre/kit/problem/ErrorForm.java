package org.assessmentcentre.kit.problem;

import java.util.List;

/** Writes the errors of some paths in another form than problem documents, as a standard from outside wants them. */
public interface ErrorForm {

    /** Whether the errors of this path, as the client asked for it, are its own. */
    boolean isFor(String path);

    /**
     * An error as JSON.
     *
     * @param code the last part of the problem's type
     */
    String write(String path, int status, String code, String detail, List<Violation> violations);
}
