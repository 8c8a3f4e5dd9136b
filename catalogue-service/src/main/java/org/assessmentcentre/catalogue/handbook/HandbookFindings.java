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
        add(Finding.error(FindingKind.UNREADABLE, section).at(line, at).says(message));
    }

    /** Notes something that can't be read and that somebody should look at. */
    public void warning(Section section, @Nullable Integer line, @Nullable String at, String message) {
        add(Finding.warning(FindingKind.UNREADABLE, section).at(line, at).says(message));
    }

    /** Notes that the text says one thing and the published structure another. */
    public void differs(
            Section section, @Nullable Integer line, String at, String message, String printed, String ours) {
        add(Finding.warning(FindingKind.PACKAGE_DIFFERS, section)
                .at(line, at)
                .says(message)
                .prints(printed, ours));
    }

    public void add(Finding finding) {
        errors |= finding.severity() == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(finding.made(found.size() + 1));
        } else if (!more) {
            more = true;
            Finding rest = Finding.error(FindingKind.UNREADABLE, finding.section())
                    .says("and more: only the first " + MOST + " are listed");
            errors = true;
            found.add(rest.made(found.size() + 1));
        }
    }

    public boolean hasErrors() {
        return errors;
    }

    public List<HandbookFinding> all() {
        return List.copyOf(found);
    }

    static @Nullable String quote(@Nullable String text) {
        return text == null || text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
