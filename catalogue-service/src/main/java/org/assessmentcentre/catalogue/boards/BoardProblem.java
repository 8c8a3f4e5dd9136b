package org.assessmentcentre.catalogue.boards;

import org.assessmentcentre.kit.problem.ProblemCode;

/** The problems of this feature's own. */
enum BoardProblem implements ProblemCode {
    NO_BOARD_RULES("no-board-rules", "The framework has no rules of board composition", 422);

    private final String code;
    private final String title;
    private final int status;

    BoardProblem(String code, String title, int status) {
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
