package org.assessmentcentre.catalogue.imports;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.jspecify.annotations.Nullable;

/** Notes where Section 8 says something else than the structure. */
final class SectionEight {

    private static final Section HERE = Section.SECTION_8;

    private final HandbookFindings findings;

    SectionEight(HandbookFindings findings) {
        this.findings = findings;
    }

    void differs(int line, String ref, String message, String printed, String ours) {
        findings.differs(HERE, line, ref, message, printed, ours);
    }

    void error(@Nullable Integer line, @Nullable String ref, String message) {
        findings.error(HERE, line, ref, message);
    }

    void warning(int line, String ref, String message) {
        findings.warning(HERE, line, ref, message);
    }

    void same(int line, String ref, String what, String printed, String ours) {
        if (!PrintedText.same(printed, ours)) {
            differs(line, ref, "the " + what + " differs", printed, ours);
        }
    }

    void codes(int line, String ref, List<String> printed, List<String> ours) {
        if (!new HashSet<>(printed).equals(new HashSet<>(ours))) {
            differs(line, ref, "the KSB codes differ", joined(printed), joined(ours));
        }
    }

    private static String joined(List<String> codes) {
        TreeSet<String> ordered = new TreeSet<>(Mapping.CODE_ORDER);
        ordered.addAll(codes);
        return String.join(", ", ordered);
    }

    /** Whether a text is there; that it is missing is an error. */
    boolean stated(int line, String ref, String what, String text) {
        if (text.isBlank()) {
            error(line, ref, "has no " + what);
        }
        return !text.isBlank();
    }

    /** A list that the structure has is as long as the text's. */
    void count(int line, String ref, String what, List<String> printed, List<String> ours) {
        if (!ours.isEmpty() && printed.size() != ours.size()) {
            differs(
                    line,
                    ref,
                    "the number of " + what + " differs",
                    Integer.toString(printed.size()),
                    Integer.toString(ours.size()));
        }
    }
}
