package org.assessmentcentre.portfolio.learner;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Rules for the dates of an apprenticeship. */
final class ApprenticeshipRules {

    private static final BigDecimal FEWEST_HOURS = BigDecimal.ONE;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

    private static final String STAYS = "stays since gateway was confirmed: ";

    private ApprenticeshipRules() {}

    static void check(Violations found, @Nullable ApprenticeshipRequest dates, @Nullable LocalDate dateOfBirth) {
        if (dates == null) {
            return;
        }
        LocalDate started = dates.startedOn();
        LocalDate plannedEnd = dates.plannedEndOn();
        boolean startIsDay = Days.check(found, started, "apprenticeship.startedOn");
        boolean endIsDay = Days.check(found, plannedEnd, "apprenticeship.plannedEndOn");
        if (startIsDay && endIsDay && started != null && plannedEnd != null) {
            found.require(
                    plannedEnd.isAfter(started),
                    "apprenticeship.plannedEndOn",
                    "must be later than apprenticeship.startedOn, " + started);
        }
        checkHours(found, dates.weeklyHours());
        if (startIsDay && started != null && dateOfBirth != null && !Days.isOutlandish(dateOfBirth)) {
            found.require(
                    started.isAfter(dateOfBirth), "apprenticeship.startedOn", "must be later than the date of birth");
            int age = Ages.on(started, dateOfBirth);
            found.require(
                    dates.ageAtStart() == null || dates.ageAtStart() == age,
                    "apprenticeship.ageAtStart",
                    "follows from startedOn and the date of birth: leave it out, or send " + age);
        }
    }

    /** Notes everything about an apprenticeship that shall not be what it was when gateway was confirmed. */
    static void checkKept(
            Violations found, @Nullable ApprenticeshipRequest wanted, @Nullable Apprenticeship confirmed) {
        if (confirmed == null) {
            return;
        }
        if (wanted == null) {
            found.require(false, "apprenticeship", "stays: gateway was confirmed on it");
            return;
        }
        kept(found, "startedOn", wanted.startedOn(), confirmed.startedOn());
        kept(found, "plannedEndOn", wanted.plannedEndOn(), confirmed.plannedEndOn());
        BigDecimal hours = confirmed.weeklyHours();
        BigDecimal wantedHours = wanted.weeklyHours();
        boolean sameHours =
                hours == null ? wantedHours == null : wantedHours != null && hours.compareTo(wantedHours) == 0;
        found.require(sameHours, "apprenticeship.weeklyHours", STAYS + (hours == null ? "absent" : hours));
    }

    private static void kept(Violations found, String field, @Nullable LocalDate wanted, LocalDate confirmed) {
        found.require(confirmed.equals(wanted), "apprenticeship." + field, STAYS + confirmed);
    }

    private static void checkHours(Violations found, @Nullable BigDecimal hours) {
        found.require(
                hours == null
                        || (hours.compareTo(FEWEST_HOURS) >= 0
                                && hours.compareTo(MOST_HOURS) <= 0
                                && hours.stripTrailingZeros().scale() <= 2),
                "apprenticeship.weeklyHours",
                "must be from " + FEWEST_HOURS + " to " + MOST_HOURS + ", with two decimals at most");
    }
}
