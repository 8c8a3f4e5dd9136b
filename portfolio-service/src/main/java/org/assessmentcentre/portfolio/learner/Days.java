package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** A day that a person now living could mean; anything else is a slip, and some of it the database can't hold. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    /** Notes an absent or outlandish day; true when there was nothing to note. */
    static boolean check(Violations found, @Nullable LocalDate day, String field) {
        if (day == null) {
            found.require(false, field, "must be a date, yyyy-MM-dd");
            return false;
        }
        found.require(!isOutlandish(day), field, "must be between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        return !isOutlandish(day);
    }

    static boolean isOutlandish(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
