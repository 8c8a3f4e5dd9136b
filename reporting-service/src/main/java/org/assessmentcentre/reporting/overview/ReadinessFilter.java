package org.assessmentcentre.reporting.overview;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.reporting.catalogue.RuleKind;
import org.assessmentcentre.reporting.readiness.Actor;
import org.assessmentcentre.reporting.readiness.ReadinessState;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which learners of a list are asked for. Use as a {@code @BeanParam}; one given more than once means any of them. */
public class ReadinessFilter {

    private static final int MOST = 12;

    @QueryParam("state")
    @Parameter(
            description = "Those in this state; given more than once, in any of them.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ReadinessState.class, maxItems = MOST))
    public @Nullable List<String> state;

    @QueryParam("missing")
    @Parameter(
            description = "Those with a blocking requirement of this kind that is not met.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RuleKind.class, maxItems = MOST))
    public @Nullable List<String> missing;

    @QueryParam("nextActor")
    @Parameter(
            description = "Those whose next step is this actor's.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Actor.class, maxItems = MOST))
    public @Nullable List<String> nextActor;

    Wanted read(Violations violations) {
        return new Wanted(
                read("state", state, ReadinessState.class, violations),
                read("missing", missing, RuleKind.class, violations),
                read("nextActor", nextActor, Actor.class, violations));
    }

    private static <E extends Enum<E>> Set<E> read(
            String field, @Nullable List<String> given, Class<E> type, Violations violations) {
        Set<E> read = EnumSet.noneOf(type);
        if (given != null && given.size() > MOST) {
            violations.add(new Violation(field, "query", "must be given " + MOST + " times at most"));
            return read;
        }
        for (String text : given == null ? List.<String>of() : given) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            read::add,
                            () -> violations.add(new Violation(
                                    field, "query", "must be one of " + Arrays.toString(type.getEnumConstants()))));
        }
        return read;
    }
}
