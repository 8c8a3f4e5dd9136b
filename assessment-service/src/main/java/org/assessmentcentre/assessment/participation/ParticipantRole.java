package org.assessmentcentre.assessment.participation;

/** As what somebody took part in a learner's unit. */
public enum ParticipantRole {
    ASSESSOR,
    IQA
}
