package org.assessmentcentre.catalogue.exchange.imports;

import org.assessmentcentre.kit.problem.ProblemCode;

/** The problems of importing packages. */
enum CaseImportProblem implements ProblemCode {
    TOO_MANY_IMPORTS("too-many-imports", "The centre has too many imports that run or wait for a review", 409);

    private final String code;
    private final String title;
    private final int status;

    CaseImportProblem(String code, String title, int status) {
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
