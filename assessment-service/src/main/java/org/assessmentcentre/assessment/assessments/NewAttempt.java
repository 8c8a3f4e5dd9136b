package org.assessmentcentre.assessment.assessments;

/** Is told of every assessment that a submission has just made, in the same transaction. */
public interface NewAttempt {

    void opened(Assessment assessment);
}
