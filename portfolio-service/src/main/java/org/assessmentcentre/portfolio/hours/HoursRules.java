package org.assessmentcentre.portfolio.hours;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;

/** What must be said of off-the-job training. */
final class HoursRules {

    private static final int MOST_MINUTES = 1_440;
    private static final int LONGEST_TEXT = 500;

    private HoursRules() {}

    static Violations check(HoursRequest request, LocalDate startedOn, LocalDate today) {
        Violations found = new Violations();
        LocalDate on = request.on();
        if (on == null) {
            found.require(false, "on", "must be a date, yyyy-MM-dd");
        } else {
            found.require(!on.isAfter(today), "on", "must not be in the future; today is " + today);
            found.require(
                    !on.isBefore(startedOn), "on", "must not be before the apprenticeship began, on " + startedOn);
        }
        found.require(
                request.minutes() != null && request.minutes() >= 1 && request.minutes() <= MOST_MINUTES,
                "minutes",
                "must be from 1 to " + MOST_MINUTES);
        OneLine.required(found, request.activity(), "activity", LONGEST_TEXT);
        return found;
    }

    static Violations check(CancellationRequest request) {
        Violations found = new Violations();
        OneLine.required(found, request.reason(), "reason", LONGEST_TEXT);
        return found;
    }
}
