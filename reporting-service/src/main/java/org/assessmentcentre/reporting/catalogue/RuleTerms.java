package org.assessmentcentre.reporting.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every gateway rule says of itself.
 *
 * @param statement what is required, in our words
 * @param source where it comes from, and {@code basis} whether it stands there or was inferred
 * @param appliesTo the apprentices it is for
 * @param inForce the days it is asked on
 * @param centreMaySetStrictness whether the centre's own setting wins over {@code strictness}
 */
public record RuleTerms(
        String id,
        String statement,
        Strictness strictness,
        Basis basis,
        String source,
        AppliesTo appliesTo,
        InForce inForce,
        boolean centreMaySetStrictness) {

    /** Bounds on start and age at start; {@code From} is inclusive, {@code Before} and {@code Below} are exclusive. */
    public record AppliesTo(
            @Nullable LocalDate startedFrom,
            @Nullable LocalDate startedBefore,
            @Nullable Integer ageAtStartFrom,
            @Nullable Integer ageAtStartBelow) {

        static final AppliesTo EVERYONE = new AppliesTo(null, null, null, null);

        boolean covers(LocalDate startedOn, int ageAtStart) {
            return (startedFrom == null || !startedOn.isBefore(startedFrom))
                    && (startedBefore == null || startedOn.isBefore(startedBefore))
                    && (ageAtStartFrom == null || ageAtStart >= ageAtStartFrom)
                    && (ageAtStartBelow == null || ageAtStart < ageAtStartBelow);
        }
    }

    /** The first and the last day the rule is asked on, both included. */
    public record InForce(
            @Nullable LocalDate from, @Nullable LocalDate until) {

        static final InForce ALWAYS = new InForce(null, null);

        boolean covers(LocalDate on) {
            return (from == null || !on.isBefore(from)) && (until == null || !on.isAfter(until));
        }
    }

    public RuleTerms {
        Objects.requireNonNull(id, "rule.id");
        Objects.requireNonNull(statement, "rule.statement");
        Objects.requireNonNull(strictness, "rule.strictness");
        Objects.requireNonNull(basis, "rule.basis");
        Objects.requireNonNull(source, "rule.source");
    }

    /** Whether the rule bears on an apprentice with this start, asked about this day. */
    public boolean apply(LocalDate on, LocalDate startedOn, int ageAtStart) {
        return inForce.covers(on) && appliesTo.covers(startedOn, ageAtStart);
    }
}
