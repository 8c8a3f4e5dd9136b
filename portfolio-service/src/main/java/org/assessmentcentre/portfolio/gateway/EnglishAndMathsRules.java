package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The rules of what stands for English and maths (AP03). */
final class EnglishAndMathsRules {

    /** Nobody takes such an examination younger; an earlier day is a slip of the keyboard. */
    private static final int YOUNGEST = 10;

    private EnglishAndMathsRules() {}

    static Violations check(EnglishAndMathsRequest request, LocalDate dateOfBirth, LocalDate today) {
        Violations found = new Violations();
        LocalDate earliest = dateOfBirth.plusYears(YOUNGEST);
        check(found, request.english(), "english", earliest, today);
        check(found, request.maths(), "maths", earliest, today);
        found.require(
                request.maths() == null || request.maths().basis() != Attained.Basis.BSL,
                "maths.basis",
                "must not be BSL: sign language stands for English only");
        return found;
    }

    private static void check(
            Violations found,
            EnglishAndMathsRequest.@Nullable Subject subject,
            String field,
            LocalDate earliest,
            LocalDate today) {
        if (subject == null) {
            found.require(false, field, "must say how it was attained, and when");
            return;
        }
        found.require(subject.basis() != null, field + ".basis", "must be one of the ways to attain it");
        if (GatewayDays.past(found, subject.achievedOn(), field + ".achievedOn", today)
                && subject.achievedOn() != null) {
            found.require(
                    !subject.achievedOn().isBefore(earliest),
                    field + ".achievedOn",
                    "must not be before the learner was " + YOUNGEST + ", on " + earliest);
        }
    }
}
