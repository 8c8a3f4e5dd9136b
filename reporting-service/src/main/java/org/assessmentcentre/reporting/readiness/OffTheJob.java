package org.assessmentcentre.reporting.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;

/**
 * Judges off-the-job training. The share is of the contract's hours over the weeks on programme, first and last day
 * included, less 5.6 weeks of statutory leave in every 52. It is worked out exactly; only what is shown is rounded, so
 * that 20 is never shown for less than 20 %.
 */
final class OffTheJob {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal DAYS_PER_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal WEEKS_PER_YEAR = BigDecimal.valueOf(52);
    private static final BigDecimal WORKING_WEEKS_PER_YEAR = new BigDecimal("46.4");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OffTheJob() {}

    static Finding percent(int percent, GatewayCase facts) {
        Apprenticeship apprentice = facts.apprentice();
        BigDecimal weeklyHours = apprentice.weeklyHours();
        if (weeklyHours == null) {
            return Finding.awaiting(Action.RECORD_WEEKLY_HOURS, Figures.required(Figures.Measure.PERCENT, percent));
        }
        long days = daysOnProgramme(apprentice.startedOn(), facts.onProgrammeUntil());
        // Both sides of "minutes ÷ contracted minutes ≥ percent ÷ 100" times the divisors, so nothing is rounded.
        BigDecimal contracted = weeklyHours
                .multiply(MINUTES_PER_HOUR)
                .multiply(BigDecimal.valueOf(days))
                .multiply(WORKING_WEEKS_PER_YEAR);
        BigDecimal divisors = DAYS_PER_WEEK.multiply(WEEKS_PER_YEAR);
        BigDecimal trained =
                BigDecimal.valueOf(facts.gateway().trainedMinutes()).multiply(divisors);
        BigDecimal needed = contracted.multiply(BigDecimal.valueOf(percent));
        int actual = contracted.signum() == 0
                ? 0
                : trained.multiply(HUNDRED)
                        .divide(contracted, 0, RoundingMode.FLOOR)
                        .intValue();
        return finding(
                days > 0 && trained.multiply(HUNDRED).compareTo(needed) >= 0,
                Figures.trained(
                        Figures.Measure.PERCENT,
                        actual,
                        percent,
                        facts.gateway().trainedMinutes(),
                        needed.divide(divisors.multiply(HUNDRED), 0, RoundingMode.CEILING)
                                .longValue()),
                facts);
    }

    static Finding hours(int required, GatewayCase facts) {
        long minutes = facts.gateway().trainedMinutes();
        long requiredMinutes = required * 60L;
        return finding(
                minutes >= requiredMinutes,
                Figures.trained(
                        Figures.Measure.HOURS, Math.toIntExact(minutes / 60), required, minutes, requiredMinutes),
                facts);
    }

    private static long daysOnProgramme(LocalDate startedOn, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(startedOn, until) + 1);
    }

    private static Finding finding(boolean met, Figures figures, GatewayCase facts) {
        return !met && facts.gateway().trainedMinutes() == 0
                ? Finding.awaiting(Action.RECORD_HOURS, figures)
                : Finding.of(met, figures, NextAction.of(Action.RECORD_HOURS));
    }
}
