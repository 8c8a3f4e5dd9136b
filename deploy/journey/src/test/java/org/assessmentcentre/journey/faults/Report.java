package org.assessmentcentre.journey.faults;

import java.io.PrintStream;
import java.util.Locale;

/** The table of what died and what was left, printed as it grows. */
final class Report {

    private static final String LINE = "  %-58s %12s %8s %5s %8s %10s %10s%n";

    private final PrintStream out;
    private boolean begun;

    Report(PrintStream out) {
        this.out = out;
    }

    void add(
            String fault, int acknowledged, int repeated, Checker.Finding finding, double perSecond, double recovered) {
        if (!begun) {
            out.printf(LINE, "fault", "acknowledged", "repeated", "lost", "doubled", "a second", "recovered");
            begun = true;
        }
        out.printf(
                LINE,
                fault,
                acknowledged,
                repeated,
                finding.lost().size() + finding.strange().size(),
                finding.doubled().size(),
                String.format(Locale.ROOT, "%.0f", perSecond),
                String.format(Locale.ROOT, "%.1f s", recovered));
    }
}
