package org.assessmentcentre.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is refused for a reason its sender can act on. Carries every violation found, not the first. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final String detail;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public Refusal(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    public Refusal(ProblemCode code, String detail, List<Violation> violations) {
        super(code.code() + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /** For a resource that does not exist or belongs to somebody else: the two look the same from outside. */
    public static Refusal notFound(String what) {
        return new Refusal(KitProblem.NOT_FOUND, what + " does not exist, or is not yours to see.");
    }

    /** Adds a member to the problem document. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the answer. */
    public Refusal withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
