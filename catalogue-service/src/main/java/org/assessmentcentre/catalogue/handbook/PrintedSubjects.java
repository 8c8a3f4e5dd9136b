package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/** Appendix A: a column for each unit, and subjects with their criteria. */
public record PrintedSubjects(List<Column> columns, List<Subject> subjects) {

    /** The heading of a column. */
    public record Column(int line, String unit, String title) {}

    /** A subject; what stands in the rows below it without a subject belongs to it. */
    public record Subject(int line, String category, String title, List<Citation> citations) {}
}
