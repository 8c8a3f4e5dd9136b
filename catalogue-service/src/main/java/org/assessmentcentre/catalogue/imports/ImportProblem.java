package org.assessmentcentre.catalogue.imports;

import org.assessmentcentre.kit.problem.ProblemCode;

/** The problems of imports. */
enum ImportProblem implements ProblemCode {
    IMPORT_RUNNING("import-running", "This qualification is being imported right now", 409),
    FRAMEWORK_TEXT_UNKNOWN("framework-text-unknown", "The text of this framework can't be read here", 422),
    FRAMEWORK_NOT_PUBLISHED("framework-not-published", "There is no published version to import into", 409);

    private final String code;
    private final String title;
    private final int status;

    ImportProblem(String code, String title, int status) {
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
