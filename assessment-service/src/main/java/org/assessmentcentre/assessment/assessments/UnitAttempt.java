package org.assessmentcentre.assessment.assessments;

import java.util.UUID;

/** What every event about an assessment says of it: which assessment, of which learner's attempt at which unit. */
public record UnitAttempt(
        UUID assessmentId,
        UUID learnerId,
        String centre,
        String qualification,
        String handbookVersion,
        String unit,
        int attempt) {}
