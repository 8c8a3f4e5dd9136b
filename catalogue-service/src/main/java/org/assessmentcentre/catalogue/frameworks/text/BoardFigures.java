package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Seats;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;

/** The numbers of seats that the text names, beside those of the rules that boards are checked by. */
final class BoardFigures {

    private static final Pattern DIRECTORS = Pattern.compile("maximum of (\\w+) directors");
    private static final Pattern NON_EXECUTIVES = Pattern.compile("no more than (\\w+) non-executive directors");
    private static final Pattern EXECUTIVES = Pattern.compile("\\band (\\w+) executive directors");

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private BoardFigures() {}

    static void compare(TextLine line, List<BoardRule> rules, HandbookFindings findings) {
        for (BoardRule rule : rules) {
            if (rule instanceof BoardRule.SeatsAtMost limit) {
                Matcher named = named(limit.seats()).matcher(line.text());
                if (named.find() && !same(named.group(1), limit.most())) {
                    findings.differs(
                            Section.PARTS,
                            line.number(),
                            limit.terms().id(),
                            "names another number of seats than the rule",
                            named.group(1),
                            Integer.toString(limit.most()));
                }
            }
        }
    }

    /** What names the number of seats of a kind. */
    static Pattern named(Seats seats) {
        return switch (seats) {
            case DIRECTORS -> DIRECTORS;
            case EXECUTIVES -> EXECUTIVES;
            case NON_EXECUTIVES -> NON_EXECUTIVES;
        };
    }

    private static boolean same(String printed, int number) {
        return printed.equals(Integer.toString(number)) || NUMBERS.indexOf(printed) == number;
    }
}
