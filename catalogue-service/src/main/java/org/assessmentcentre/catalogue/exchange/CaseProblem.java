package org.assessmentcentre.catalogue.exchange;

import org.assessmentcentre.kit.problem.ProblemCode;

/** What only CASE tells apart. */
enum CaseProblem implements ProblemCode {
    INVALID_IDENTIFIER("invalid-identifier", "The identifier is no UUID", 404),
    INVALID_SORT_FIELD("invalid-sort-field", "Documents can't be ordered like that", 400);

    private final String code;
    private final String title;
    private final int status;

    CaseProblem(String code, String title, int status) {
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
