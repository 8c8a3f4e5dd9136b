package org.assessmentcentre.assessment;

import org.assessmentcentre.kit.problem.ProblemCode;

/** Every problem of this service that its clients can act on; the shared ones are the kit's. */
public enum AssessmentProblem implements ProblemCode {
    OPERATOR_APPOINTS_ADMINISTRATORS(
            "operator-appoints-administrators", "An operator appoints a centre's administrators only", 403),
    ACCOUNT_TAKEN("account-taken", "This account is on the centre's staff already", 409),
    WRONG_STATUS("wrong-status", "The assessment's status does not allow this", 409),
    CRITERIA_UNDECIDED("criteria-undecided", "Some criteria have no decision yet", 409),
    EARLIER_ATTEMPT_OPEN("earlier-attempt-open", "An earlier attempt is not confirmed", 409),
    LATER_ATTEMPT("later-attempt", "The learner has handed the unit in again since", 409),
    NOT_INDEPENDENT("not-independent", "Who took part in a learner's unit cannot quality assure it", 409),
    OWN_ASSESSMENT("own-assessment", "Nobody acts on the assessment of their own work", 409),
    ASSESSOR_NOT_ELIGIBLE("assessor-not-eligible", "This is not an active assessor of the centre", 422),
    DECISION_REFUSED("decision-refused", "The decision does not hold as it stands", 422),
    HANDBOOK_UNKNOWN("handbook-unknown", "The handbook version has not reached this service yet", 503),
    PORTFOLIO_UNAVAILABLE("portfolio-unavailable", "The portfolio does not answer", 503);

    private final String code;
    private final String title;
    private final int status;

    AssessmentProblem(String code, String title, int status) {
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
