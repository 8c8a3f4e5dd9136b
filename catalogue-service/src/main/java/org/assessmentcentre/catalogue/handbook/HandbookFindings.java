package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.handbook.HandbookFinding.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what is found in a text, so that an editor sees all of it at once. */
public final class HandbookFindings {

    /** More are a wrong or shredded file, which so many show as well as all would. */
    private static final int MOST = 500;

    private static final int LONGEST_QUOTE = 300;

    private final List<HandbookFinding> found = new ArrayList<>();
    private boolean more;
    private boolean errors;

    /** Notes that the text can't be taken in as it is. */
    public void error(Section section, @Nullable Integer line, @Nullable String at, String message) {
        add(Severity.ERROR, section, line, at, message, null, null);
    }

    /** Notes something that somebody should look at. */
    public void warning(Section section, @Nullable Integer line, @Nullable String at, String message) {
        add(Severity.WARNING, section, line, at, message, null, null);
    }

    /** Notes that the text says one thing and the structure another. */
    public void differs(
            Section section, @Nullable Integer line, String at, String message, String printed, String ours) {
        add(Severity.WARNING, section, line, at, message, printed, ours);
    }

    public boolean hasErrors() {
        return errors;
    }

    public List<HandbookFinding> all() {
        return List.copyOf(found);
    }

    private void add(
            Severity severity,
            Section section,
            @Nullable Integer line,
            @Nullable String at,
            String message,
            @Nullable String printed,
            @Nullable String expected) {
        errors |= severity == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(new HandbookFinding(severity, section, line, at, message, quote(printed), quote(expected)));
        } else if (!more) {
            more = true;
            found.add(new HandbookFinding(
                    severity, section, null, null, "and more: only the first " + MOST + " are listed", null, null));
        }
    }

    private static @Nullable String quote(@Nullable String text) {
        return text == null || text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
