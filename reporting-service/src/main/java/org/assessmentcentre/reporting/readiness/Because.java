package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.reporting.catalogue.RuleTerms;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date or figure that made a rule apply, beside the bounds it lies in. */
@Schema(description = "A date or figure that made a rule apply, beside the bounds it lies in.")
public record Because(
        Figure figure,

        @Schema(description = "The apprentice's own date or age, or the day asked about.", examples = "2025-08-01")
        String value,

        @Schema(description = "The lowest that applies.", examples = "2025-08-01") @Nullable
        String from,

        @Schema(description = "The highest that applies.", examples = "2025-02-10") @Nullable
        String until,

        @Schema(description = "The lowest that does not apply any more.", examples = "19") @Nullable
        String before) {

    /** What a rule's reach may depend on. */
    public enum Figure {
        STARTED_ON,
        AGE_AT_START,
        DAY_ASKED_ABOUT
    }

    /** Why these terms reach this apprentice on this day; empty when they reach everybody always. */
    static List<Because> of(RuleTerms terms, LocalDate on, Apprenticeship apprentice) {
        RuleTerms.AppliesTo to = terms.appliesTo();
        List<Because> reasons = new ArrayList<>();
        add(reasons, Figure.STARTED_ON, apprentice.startedOn(), to.startedFrom(), null, to.startedBefore());
        add(reasons, Figure.AGE_AT_START, apprentice.ageAtStart(), to.ageAtStartFrom(), null, to.ageAtStartBelow());
        add(
                reasons,
                Figure.DAY_ASKED_ABOUT,
                on,
                terms.inForce().from(),
                terms.inForce().until(),
                null);
        return List.copyOf(reasons);
    }

    private static void add(
            List<Because> reasons,
            Figure figure,
            Object value,
            @Nullable Object from,
            @Nullable Object until,
            @Nullable Object before) {
        if (from != null || until != null || before != null) {
            reasons.add(new Because(figure, value.toString(), text(from), text(until), text(before)));
        }
    }

    private static @Nullable String text(@Nullable Object bound) {
        return bound == null ? null : bound.toString();
    }
}
