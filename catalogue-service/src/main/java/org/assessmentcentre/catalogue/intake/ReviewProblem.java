package org.assessmentcentre.catalogue.intake;

import org.assessmentcentre.kit.problem.ProblemCode;

/** The problems of reviewing an import. */
enum ReviewProblem implements ProblemCode {
    NOT_IN_REVIEW("import-not-in-review", "The import has nothing to accept", 409),
    UNKNOWN_FINDING("unknown-finding", "The import has no such finding", 422),
    ENDED("import-ended", "The import has ended", 409);

    private final String code;
    private final String title;
    private final int status;

    ReviewProblem(String code, String title, int status) {
        this.code = code;
        this.title = title;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
