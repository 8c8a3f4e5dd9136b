package org.assessmentcentre.kit.problem;

/** A kind of problem a client can act on. Each service lists its own in one enum; {@link KitProblem} lists the shared ones. */
public interface ProblemCode {

    /** The last part of the problem type, {@code /problems/<code>}; stable once published. */
    String code();

    /** A short sentence that is the same for every occurrence. */
    String title();

    /** The HTTP status code. */
    int status();
}
