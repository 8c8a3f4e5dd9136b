package org.assessmentcentre.reporting.problem;

import org.assessmentcentre.kit.problem.ProblemCode;
import org.assessmentcentre.kit.problem.Refusal;

/** What can go wrong here and nowhere else. */
public enum ReportingProblem implements ProblemCode {
    CATALOGUE_NOT_KNOWN("catalogue-not-known", "The handbook or plan this rests on has not arrived yet", 503);

    private final String code;
    private final String title;
    private final int status;

    ReportingProblem(String code, String title, int status) {
        this.code = code;
        this.title = title;
        this.status = status;
    }

    /** For a learner whose handbook version, standard or plan is missing. */
    public static Refusal catalogueNotKnown(String qualification, String handbookVersion) {
        return new Refusal(
                        CATALOGUE_NOT_KNOWN,
                        "The documents behind handbook " + qualification + " " + handbookVersion
                                + " come from the catalogue's events. Repeat the request shortly.")
                .withHeader("Retry-After", "5");
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
