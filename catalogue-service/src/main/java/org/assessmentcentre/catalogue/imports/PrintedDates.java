package org.assessmentcentre.catalogue.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as a handbook prints them: 1 April 2024, or the month alone, which is its first day. */
final class PrintedDates {

    /** No day that anything could be delivered from; a draft's rules list it. */
    static final LocalDate MISSING = LocalDate.of(1, 1, 1);

    private static final Pattern DAY = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}{3,9}) (\\d{4})");

    private PrintedDates() {}

    static LocalDate firstIn(String text) {
        return DAY.matcher(text)
                .results()
                .map(PrintedDates::day)
                .filter(day -> !day.equals(MISSING))
                .findFirst()
                .orElse(MISSING);
    }

    private static LocalDate day(MatchResult printed) {
        String name = printed.group(2).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(name)) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(printed.group(3)),
                            month,
                            printed.group(1) == null ? 1 : Integer.parseInt(printed.group(1)));
                } catch (DateTimeException e) {
                    return MISSING;
                }
            }
        }
        return MISSING;
    }
}
