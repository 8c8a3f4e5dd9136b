package org.assessmentcentre.journey;

/** An answer was not what the journey needs; the message holds the request and the answer. */
public class JourneyFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JourneyFailed(String message) {
        super(message);
    }
}
