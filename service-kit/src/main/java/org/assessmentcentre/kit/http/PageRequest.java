package org.assessmentcentre.kit.http;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. Use as a {@code @BeanParam}. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most, 1 to 200; 50 when absent.",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    public @Nullable String limit;

    @QueryParam("after")
    @Parameter(
            description = "The cursor that the part before gave as next.",
            schema = @Schema(implementation = String.class, pattern = "[A-Za-z0-9_-]+"))
    public @Nullable String after;

    /** The limit asked for. @throws Refusal 400 unless it is 1 to 200 */
    public int limitOrDefault() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        int value = limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0;
        if (value < 1 || value > MOST) {
            throw new Refusal(
                    KitProblem.INVALID_REQUEST,
                    "Ask for 1 to " + MOST + " items.",
                    List.of(new Violation("limit", "query", "must be a whole number from 1 to " + MOST)));
        }
        return value;
    }
}
