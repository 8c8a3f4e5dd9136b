package org.assessmentcentre.catalogue.handbook;

import org.assessmentcentre.catalogue.handbook.HandbookFinding.Severity;
import org.jspecify.annotations.Nullable;

/** A finding in the making. */
public final class Finding {

    private final FindingKind kind;
    private final Severity severity;
    private final Section section;
    private @Nullable Integer line;
    private @Nullable String at;
    private String message = "";
    private @Nullable String printed;
    private @Nullable String expected;
    private @Nullable Section comparedWith;
    private @Nullable Integer comparedLine;

    private Finding(FindingKind kind, Severity severity, Section section) {
        this.kind = kind;
        this.severity = severity;
        this.section = section;
    }

    /** Something that makes the text unusable as it is. */
    public static Finding error(FindingKind kind, Section section) {
        return new Finding(kind, Severity.ERROR, section);
    }

    /** Something that somebody should look at. */
    public static Finding warning(FindingKind kind, Section section) {
        return new Finding(kind, Severity.WARNING, section);
    }

    /** Where it stands. */
    public Finding at(@Nullable Integer atLine, @Nullable String reference) {
        this.line = atLine == null || atLine == 0 ? null : atLine;
        this.at = reference;
        return this;
    }

    /** What it is compared with. */
    public Finding against(Section other, int otherLine) {
        this.comparedWith = other;
        this.comparedLine = otherLine == 0 ? null : otherLine;
        return this;
    }

    public Finding says(String what) {
        this.message = what;
        return this;
    }

    /** The two texts, side by side. */
    public Finding prints(String here, String there) {
        this.printed = here;
        this.expected = there;
        return this;
    }

    HandbookFinding made(int number) {
        return new HandbookFinding(
                number,
                kind,
                severity,
                section,
                line,
                at,
                message,
                HandbookFindings.quote(printed),
                HandbookFindings.quote(expected),
                comparedWith,
                comparedLine,
                printed == null || expected == null
                        ? java.util.List.of()
                        : WordDifference.between(printed, expected).stream()
                                .limit(20)
                                .toList());
    }

    Severity severity() {
        return severity;
    }

    Section section() {
        return section;
    }

    FindingKind kind() {
        return kind;
    }
}
