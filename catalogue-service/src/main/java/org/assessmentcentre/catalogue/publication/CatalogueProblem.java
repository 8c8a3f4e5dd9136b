package org.assessmentcentre.catalogue.publication;

import org.assessmentcentre.kit.problem.ProblemCode;

/** The problems of this service's own. */
enum CatalogueProblem implements ProblemCode {
    ALREADY_PUBLISHED("already-published", "This version is published already", 409),
    STANDARD_NOT_PUBLISHED("standard-not-published", "The standard it refers to is not published", 409),
    REFERENCE_NOT_PUBLISHED("reference-not-published", "A document it refers to is not published", 409),
    REVISION_TAKEN("revision-taken", "Another revision was published in the meantime", 409),
    UNKNOWN_PACKAGE("unknown-package", "There is no such package", 422),
    INVALID_PACKAGE("invalid-package", "The package does not hold together", 422);

    private final String code;
    private final String title;
    private final int status;

    CatalogueProblem(String code, String title, int status) {
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
