package org.assessmentcentre.journey.faults;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of what died and what was left. */
final class Report {

    private record Row(
            String fault, int acknowledged, int repeated, int lost, int doubled, double perSecond, double recovered) {}

    private final List<Row> rows = new ArrayList<>();

    void add(
            String fault, int acknowledged, int repeated, Checker.Finding finding, double perSecond, double recovered) {
        rows.add(new Row(
                fault,
                acknowledged,
                repeated,
                finding.lost().size() + finding.strange().size(),
                finding.doubled().size(),
                perSecond,
                recovered));
    }

    void print(PrintStream out) {
        String line = "  %-58s %12s %8s %5s %8s %10s %10s%n";
        out.println();
        out.printf(line, "fault", "acknowledged", "repeated", "lost", "doubled", "a second", "recovered");
        for (Row row : rows) {
            out.printf(
                    line,
                    row.fault(),
                    row.acknowledged(),
                    row.repeated(),
                    row.lost(),
                    row.doubled(),
                    String.format(Locale.ROOT, "%.0f", row.perSecond()),
                    String.format(Locale.ROOT, "%.1f s", row.recovered()));
        }
        out.println();
    }
}
