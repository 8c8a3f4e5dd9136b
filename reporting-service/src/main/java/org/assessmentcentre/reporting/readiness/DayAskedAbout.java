package org.assessmentcentre.reporting.readiness;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.time.LegalDates;
import org.jspecify.annotations.Nullable;

/** Reads the day a client asks about; today in the United Kingdom when it asks about none. */
final class DayAskedAbout {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private DayAskedAbout() {}

    /** @throws Refusal 400 unless it is a day of these two centuries, written yyyy-MM-dd */
    static LocalDate read(@Nullable String text, Clock clock) {
        if (text == null) {
            return LegalDates.today(clock);
        }
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                LocalDate day = LocalDate.parse(text);
                if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                    return day;
                }
            }
        } catch (DateTimeException e) {
            throw refused();
        }
        throw refused();
    }

    private static Refusal refused() {
        return new Refusal(
                KitProblem.INVALID_REQUEST,
                "Ask about a day of the calendar, or leave it out for today.",
                List.of(new Violation(
                        "on", "query", "must be a date, yyyy-MM-dd, from " + EARLIEST + " to " + LATEST)));
    }
}
