package org.assessmentcentre.reporting.portfolio;

/** Whether a centre holds an apprentice back from gateway until the diploma is achieved. */
public enum DiplomaAtGateway {
    ADVISORY,
    BLOCKING
}
