package org.assessmentcentre.portfolio.submission;

import java.util.List;
import org.assessmentcentre.portfolio.catalogue.Handbook;

/**
 * What recordings take of a brief: each its length over its own limit. What they leave is left for words, pro rata
 * (handbook section 4). Counted in whole numbers, so that exactly all of it still fits.
 *
 * @param used of {@code all}
 */
record Allowance(long used, long all) {

    static Allowance of(List<Assignment.Recording> recordings, Handbook.AssignmentBrief brief) {
        long presentation = limitSeconds(ComponentKind.PRESENTATION, brief);
        long discussion = limitSeconds(ComponentKind.PROFESSIONAL_DISCUSSION, brief);
        long used = recordings.stream()
                .mapToLong(each ->
                        each.seconds() * (each.kind() == ComponentKind.PRESENTATION ? discussion : presentation))
                .sum();
        return new Allowance(used, presentation * discussion);
    }

    /** How long a recording of this kind may be when it is the whole assignment. */
    static int limitSeconds(ComponentKind kind, Handbook.AssignmentBrief brief) {
        return 60 * (kind == ComponentKind.PRESENTATION ? brief.presentationMinutes() : brief.discussionMinutes());
    }

    boolean isExceeded() {
        return used > all;
    }

    /** The words that are typical beside the recordings, rounded. */
    int typicalWords(Handbook.AssignmentBrief brief) {
        return (int) Math.round((double) brief.words() * (all - used) / all);
    }

    /** Whether so many words are within the brief's tolerance of what is typical; the bounds belong to it. */
    boolean fits(int words, Handbook.AssignmentBrief brief) {
        long typical = brief.words() * (all - used);
        long given = 100L * words * all;
        return given >= typical * (100 - brief.tolerancePercent())
                && given <= typical * (100 + brief.tolerancePercent());
    }
}
