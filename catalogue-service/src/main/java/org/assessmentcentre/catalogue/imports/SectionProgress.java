package org.assessmentcentre.catalogue.imports;

import org.assessmentcentre.catalogue.handbook.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a section is. */
public record SectionProgress(
        Section section,
        State state,

        @Schema(
                description =
                        "Criteria of Section 8, D and E, rows of Appendix B, subjects of A, tasks of C, entries of lists.",
                examples = "46")
        int read,

        @Schema(description = "How many the published structure has.", examples = "46")
        int expected) {

    /** Whether its turn has come. */
    @Schema(name = "SectionState")
    public enum State {
        WAITING,
        READING,
        COMPARED
    }

    static SectionProgress waiting(Section section, int expected) {
        return new SectionProgress(section, State.WAITING, 0, expected);
    }

    SectionProgress reading() {
        return new SectionProgress(section, State.READING, 0, expected);
    }

    SectionProgress compared(int count) {
        return new SectionProgress(section, State.COMPARED, count, expected);
    }
}
