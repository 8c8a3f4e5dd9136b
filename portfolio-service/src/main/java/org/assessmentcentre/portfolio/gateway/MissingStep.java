package org.assessmentcentre.portfolio.gateway;

/** A step that has to be taken before another. @param step the part of the gateway that is not there yet */
record MissingStep(String step, String message) {}
