package org.assessmentcentre.catalogue.drafts;

import org.assessmentcentre.kit.problem.ProblemCode;

/** What can be wrong with a draft. */
enum DraftProblem implements ProblemCode {
    INVALID_DOCUMENT("invalid-document", "The document is not of the format", 422),
    NO_OPEN_WARNING("no-open-warning", "The draft has no such open warning", 422),
    WARNINGS_OPEN("warnings-open", "Warnings wait to be accepted", 422),
    ANOTHER_DOCUMENT("another-document", "The draft is of another document", 422),
    NEW_VERSION_NEEDED("new-version-needed", "The document needs a version of its own", 422);

    private final String code;
    private final String title;
    private final int status;

    DraftProblem(String code, String title, int status) {
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
