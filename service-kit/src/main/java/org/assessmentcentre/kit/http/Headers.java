package org.assessmentcentre.kit.http;

/** Header names of ours and of the field. */
public final class Headers {

    /** The ids of the events a command announced, comma-separated. */
    public static final String EVENT_ID = "Event-Id";

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** True on an answer that is a repetition of a stored one. */
    public static final String IDEMPOTENT_REPLAYED = "Idempotent-Replayed";

    /** When a read that depends on events was answered. */
    public static final String AS_OF = "As-Of";

    /** Whether the events a reader waited for are in its answer: true, or false when the wait ran out. */
    public static final String APPLIED_EVENT = "Applied-Event";

    private Headers() {}
}
