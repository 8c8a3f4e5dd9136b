package org.assessmentcentre.assessment.assessments;

/** A criterion that this attempt is not about, as the newest earlier attempt that is confirmed decided it. */
public record CarriedCriterion(AssessmentCriterion criterion, int attempt) {}
