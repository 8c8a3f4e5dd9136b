package org.assessmentcentre.portfolio.gateway;

/** What the problems of every act at gateway mean, for the API's description. */
final class Answers {

    static final String TAG = "What an apprentice, the employer and the centre bring to gateway";

    static final String STATE =
            "not-an-apprentice; own-apprenticeship: the caller is the apprentice; gateway-step-missing: missing lists"
                    + " the steps that come first; or gateway-step-done: it was done already, or gateway is confirmed.";
    static final String STATE_OR_TWIN = STATE + " Or concurrent-request.";

    static final String FAULTS =
            "gateway-input-refused: violations lists every fault of the body, missing every step that comes first.";
    static final String FAULTS_OR_KEY = FAULTS + " Or idempotency-key-reused.";

    static final String STALE =
            "precondition-failed: sent is the body that was sent, standing the gateway as it stands now.";

    static final String SEEN = " If-Match is taken when it is sent: then it counts for exactly what its sender read.";

    private Answers() {}
}
