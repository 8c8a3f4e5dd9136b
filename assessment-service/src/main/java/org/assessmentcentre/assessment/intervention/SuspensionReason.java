package org.assessmentcentre.assessment.intervention;

/** What an assessment is suspended over. */
public enum SuspensionReason {
    AUTHENTICITY,
    MALPRACTICE
}
