package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/** A unit assignment of Appendix C: its figures as printed, its tasks, and the criteria as it words them. */
public record PrintedAssignment(
        PrintedPart part,
        String aim,
        String words,
        String tolerance,
        String presentationMinutes,
        String discussionMinutes,
        List<Task> tasks) {

    /**
     * What is asked for, with the criteria in brackets behind it.
     *
     * @param outcome {@code LO1}
     * @param criteria {@code AC1.1}
     */
    public record Task(int line, String outcome, String text, List<String> criteria) {}
}
