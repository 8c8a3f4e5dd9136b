package org.assessmentcentre.portfolio.problem;

import org.assessmentcentre.kit.problem.ProblemCode;

/** Every problem type that is this service's own. */
public enum PortfolioProblem implements ProblemCode {
    CENTRE_EXISTS("centre-exists", "A centre has this number already", 409),
    EMPLOYER_EXISTS("employer-exists", "An employer of this centre has this reference already", 409),
    MANAGER_EXISTS("manager-exists", "The account manages this employer already", 409),
    TOO_MANY_MANAGERS("too-many-managers", "The employer has as many managers as it may have", 422),
    LEARNER_REFUSED("learner-refused", "The learner's details are refused", 422),
    CENTRE_NEEDED("centre-needed", "The account is a learner at several centres", 409),
    EVIDENCE_REFUSED("evidence-refused", "The evidence is refused", 422),
    EVIDENCE_SUBMITTED("evidence-submitted", "The evidence is part of a submission", 409),
    FILE_EMPTY("file-empty", "The file has no content", 422),
    FILE_TYPE_REFUSED("file-type-refused", "Files of this type are not taken as evidence", 415),
    FILE_TYPE_CONTRADICTED("file-type-contradicted", "The file is not what it is said to be", 422),
    FILE_UNPACKS_TOO_LARGE("file-unpacks-too-large", "The file unpacks to more than evidence may be", 422),
    DURATION_NEEDED("duration-needed", "The file does not say how long it plays", 422),
    MAPPING_REFUSED("mapping-refused", "Some rows of the mapping are refused", 422),
    MAPPING_SUBMITTED("mapping-submitted", "The mapping is part of a submission", 409),
    DECLARATION_REFUSED("declaration-refused", "The declaration is refused", 422),
    SUBMISSION_REFUSED("submission-refused", "The unit is not ready to be submitted", 422),
    UNIT_ALREADY_SUBMITTED("unit-already-submitted", "The unit has an open submission", 409),
    UNIT_PASSED("unit-passed", "The unit is passed", 409),
    NOT_AN_APPRENTICE("not-an-apprentice", "The learner is no apprentice", 409),
    OWN_APPRENTICESHIP(
            "own-apprenticeship", "Nobody acts for the centre or the employer in an apprenticeship of their own", 409),
    GATEWAY_INPUT_REFUSED("gateway-input-refused", "The input for gateway is refused", 422),
    GATEWAY_STEP_MISSING("gateway-step-missing", "Other steps of gateway come before this one", 409),
    GATEWAY_STEP_DONE("gateway-step-done", "This step of gateway is done", 409),
    HOURS_REFUSED("hours-refused", "The off-the-job hours are refused", 422),
    HOURS_CANCELLED("hours-cancelled", "The entry is cancelled already", 409),
    CLAIM_REFUSED("prior-learning-refused", "The claim of prior learning is refused", 422),
    CLAIM_EXISTS("prior-learning-claimed", "The criterion has a claim already", 409);

    private final String code;
    private final String title;
    private final int status;

    PortfolioProblem(String code, String title, int status) {
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
