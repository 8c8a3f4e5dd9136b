package org.assessmentcentre.portfolio.hours;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;

/** What must be said of off-the-job training. */
final class HoursRules {

    private static final int MOST_MINUTES = 1_440;
    private static final int LONGEST_TEXT = 500;

    private HoursRules() {}

    /** Finds everything wrong. @param loggedOn how many minutes a day has already */
    static Violations check(
            HoursRequest request, LocalDate startedOn, LocalDate today, ToLongFunction<LocalDate> loggedOn) {
        Violations found = new Violations();
        LocalDate on = request.on();
        if (on == null) {
            found.require(false, "on", "must be a date, yyyy-MM-dd");
        } else {
            found.require(!on.isAfter(today), "on", "must not be in the future; today is " + today);
            found.require(
                    !on.isBefore(startedOn), "on", "must not be before the apprenticeship began, on " + startedOn);
        }
        Integer minutes = request.minutes();
        if (minutes == null || minutes < 1 || minutes > MOST_MINUTES) {
            found.require(false, "minutes", "must be from 1 to " + MOST_MINUTES);
        } else if (on != null && found.none()) {
            long logged = loggedOn.applyAsLong(on);
            found.require(
                    logged + minutes <= MOST_MINUTES,
                    "minutes",
                    "must keep the day to 24 hours: " + logged + " min are logged on " + on + ", "
                            + Math.max(0, MOST_MINUTES - logged) + " more can be; cancel what is wrong");
        }
        OneLine.required(found, request.activity(), "activity", LONGEST_TEXT);
        return found;
    }

    static Violations check(CancellationRequest request) {
        Violations found = new Violations();
        OneLine.required(found, request.reason(), "reason", LONGEST_TEXT);
        return found;
    }
}
