package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The rules of what stands for English and maths (AP03). */
final class EnglishAndMathsRules {

    private EnglishAndMathsRules() {}

    static Violations check(EnglishAndMathsRequest request, LocalDate today) {
        Violations found = new Violations();
        check(found, request.english(), "english", today);
        check(found, request.maths(), "maths", today);
        found.require(
                request.maths() == null || request.maths().basis() != Attained.Basis.BSL,
                "maths.basis",
                "must not be BSL: sign language stands for English only");
        return found;
    }

    private static void check(
            Violations found, EnglishAndMathsRequest.@Nullable Subject subject, String field, LocalDate today) {
        if (subject == null) {
            found.require(false, field, "must say how it was attained, and when");
            return;
        }
        found.require(subject.basis() != null, field + ".basis", "must be one of the ways to attain it");
        GatewayDays.past(found, subject.achievedOn(), field + ".achievedOn", today);
    }
}
