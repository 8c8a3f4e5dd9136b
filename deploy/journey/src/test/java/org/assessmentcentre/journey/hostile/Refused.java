package org.assessmentcentre.journey.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer to an attack has to be, as it came over the line. */
final class Refused {

    private static final Pattern STATUS = Pattern.compile("(?s)^HTTP/1\\.[01] ([0-9]{3}) .*");

    /** Class names, stack traces, SQL, and paths of the machine. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|jakarta|javax|io\\.(?:quarkus|vertx|netty|smallrye)|com\\.fasterxml|org\\.(?:assessmentcentre|hibernate"
                    + "|jboss|postgresql))\\.[a-z]|Exception\\b|\\.java:|SQLSTATE|(?i:\\bselect\\b.+\\bfrom\\b|\\binsert into\\b)"
                    + "|/work/|/tmp/|/home/|/root/");

    private Refused() {}

    static int status(String answer) {
        Matcher status = STATUS.matcher(answer);
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    static void withProblem(String attack, String answer, int... statuses) {
        assertThat(Arrays.stream(statuses).boxed())
                .as(attack + " was answered: " + head(answer))
                .contains(status(answer));
        assertThat(answer)
                .as(attack)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/", "\"title\":", "\"status\":" + status(answer));
        showsNothingInside(attack, answer);
    }

    static void showsNothingInside(String attack, String answer) {
        assertThat(answer).as(attack).doesNotContainPattern(INSIDE);
    }

    private static String head(String answer) {
        return answer.substring(0, Math.min(800, answer.length()));
    }
}
