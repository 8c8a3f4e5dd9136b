package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Days that something was done on the way to gateway. */
final class GatewayDays {

    private static final int FIRST_YEAR = 1900;

    private GatewayDays() {}

    /** Notes a day that is absent, in the future, or before the apprenticeship began. */
    static void onProgramme(
            Violations found, @Nullable LocalDate day, String field, LocalDate startedOn, LocalDate today) {
        if (past(found, day, field, today) && day != null) {
            found.require(
                    !day.isBefore(startedOn), field, "must not be before the apprenticeship began, on " + startedOn);
        }
    }

    /** Notes a day that is absent or in the future; true when there was nothing to note. */
    static boolean past(Violations found, @Nullable LocalDate day, String field, LocalDate today) {
        if (day == null) {
            found.require(false, field, "must be a date, yyyy-MM-dd");
            return false;
        }
        boolean sound = !day.isAfter(today) && day.getYear() >= FIRST_YEAR;
        found.require(sound, field, "must not be in the future; today is " + today + ", nor before " + FIRST_YEAR);
        return sound;
    }
}
