package org.assessmentcentre.kit.problem;

/** The problems that plumbing raises, the same in every service. */
public enum KitProblem implements ProblemCode {
    MALFORMED_REQUEST("malformed-request", "The request can't be read", 400),
    INVALID_REQUEST("invalid-request", "The request has values that are not allowed", 400),
    INVALID_CURSOR("invalid-cursor", "The cursor is not one of ours", 400),
    SUSPICIOUS_PATH("suspicious-path", "The path has characters that are refused", 400),
    UNAUTHENTICATED("unauthenticated", "A valid access token is needed", 401),
    FORBIDDEN("forbidden", "Your role does not allow this", 403),
    NOT_FOUND("not-found", "There is nothing here for you", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "This resource does not take that method", 405),
    NOT_ACCEPTABLE("not-acceptable", "None of the accepted media types is offered", 406),
    REQUEST_TIMEOUT("request-timeout", "The body came too slowly", 408),
    STOPPING("stopping", "This instance is stopping", 408),
    CONFLICT("conflict", "This conflicts with what is there", 409),
    CONCURRENT_REQUEST("concurrent-request", "The same request is being carried out right now", 409),
    PRECONDITION_FAILED("precondition-failed", "It was changed since you read it", 412),
    PAYLOAD_TOO_LARGE("payload-too-large", "The body is too large", 413),
    URI_TOO_LONG("uri-too-long", "Path and query are too long", 414),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The body's media type is not taken here", 415),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", "This Idempotency-Key was used with another body", 422),
    PRECONDITION_REQUIRED("precondition-required", "An If-Match header is needed", 428),
    TOO_MANY_AT_ONCE("too-many-at-once", "You have too many of these under way", 429),
    HEADERS_TOO_LARGE("headers-too-large", "The headers are too large", 431),
    UNEXPECTED("unexpected", "Something went wrong on our side", 500),
    UNAVAILABLE("unavailable", "A part we need does not answer", 503),
    BUSY("busy", "Too much is under way at once", 503);

    private final String code;
    private final String title;
    private final int status;

    KitProblem(String code, String title, int status) {
        this.code = code;
        this.title = title;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }

    /** The shared problem for a status the framework raised itself. */
    static ProblemCode ofStatus(int status) {
        for (KitProblem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 500 ? UNEXPECTED : MALFORMED_REQUEST;
    }
}
