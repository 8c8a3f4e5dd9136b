package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the handbook writes codes. */
final class Codes {

    static final Pattern KSB = Pattern.compile("[KSB]\\d{1,2}(?:\\.\\d)?");
    private static final Pattern CRITERION = Pattern.compile("AC ?(\\d{1,2}\\.\\d{1,2})(?!\\d)(.*)");
    private static final Pattern ANY_KSB = Pattern.compile("(?<![A-Za-z0-9])" + KSB.pattern() + "(?![A-Za-z0-9])");

    private Codes() {}

    /** A line that begins with a criterion's number: group 1 its figures, group 2 what follows. */
    static Matcher criterion(Line line) {
        return CRITERION.matcher(line.text());
    }

    /** Every KSB code in a text, in its order. */
    static List<String> ksbsIn(String text) {
        return ANY_KSB.matcher(text).results().map(MatchResult::group).toList();
    }
}
