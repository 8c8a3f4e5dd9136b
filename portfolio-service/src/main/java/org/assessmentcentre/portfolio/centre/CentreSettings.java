package org.assessmentcentre.portfolio.centre;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a centre decides for itself.
 *
 * @param provisionalResultsVisibleToLearners whether learners see decisions before quality assurance confirmed them
 * @param diplomaAtGateway whether an apprentice without the diploma is held back at gateway, or only told
 */
@Embeddable
record CentreSettings(
        boolean provisionalResultsVisibleToLearners,
        @Enumerated(EnumType.STRING) Strictness diplomaAtGateway) {

    /** What every centre begins with: the diploma is no requirement of the assessment plan. */
    static final CentreSettings INITIAL = new CentreSettings(false, Strictness.ADVISORY);

    enum Strictness {
        ADVISORY,
        BLOCKING
    }
}
