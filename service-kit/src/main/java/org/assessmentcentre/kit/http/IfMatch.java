package org.assessmentcentre.kit.http;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The versions a writer has seen, from its {@code If-Match} header. A star is refused: it says nothing about what the
 * writer saw.
 */
public record IfMatch(Set<String> tags) {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?(\"[^\"]*\")\\s*(?:,|$)");

    public IfMatch {
        tags = Set.copyOf(tags);
    }

    /** Reads the header. @throws Refusal 428 when it is absent or a star */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank() || header.trim().equals("*")) {
            throw new Refusal(
                    KitProblem.PRECONDITION_REQUIRED,
                    "Read the resource first and send its ETag in If-Match, so that nobody's change is overwritten.");
        }
        Set<String> tags = new HashSet<>();
        Matcher matcher = TAG.matcher(header);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            if (!header.substring(matcher.start(), matcher.end()).stripLeading().startsWith("W/")) {
                tags.add(matcher.group(1));
            }
            end = matcher.end();
        }
        return new IfMatch(tags);
    }

    /** Refuses with 412 unless the writer saw this version. */
    public void mustMatch(long version) {
        if (!tags.contains(Tagged.tag(version))) {
            throw new Refusal(
                            KitProblem.PRECONDITION_FAILED,
                            "It was changed since you read it. Read it again, then repeat your change.")
                    .withHeader("ETag", Tagged.tag(version));
        }
    }
}
