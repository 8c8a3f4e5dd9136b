package org.assessmentcentre.catalogue.exchange.imports;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found, the first few hundred word by word and the rest as a number. */
final class CaseFindings {

    private static final int MOST = 500;

    private final List<CaseFinding> found = new ArrayList<>();
    private int errors;
    private int more;

    void error(String at, String message) {
        errors++;
        add(CaseFinding.Severity.ERROR, at, message);
    }

    void warning(String at, String message) {
        add(CaseFinding.Severity.WARNING, at, message);
    }

    private void add(CaseFinding.Severity severity, String at, String message) {
        if (found.size() < MOST) {
            found.add(new CaseFinding(found.size() + 1, severity, at, message));
        } else {
            more++;
        }
    }

    boolean hasErrors() {
        return errors > 0;
    }

    List<CaseFinding> all() {
        List<CaseFinding> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(new CaseFinding(
                    all.size() + 1,
                    errors > 0 ? CaseFinding.Severity.ERROR : CaseFinding.Severity.WARNING,
                    "$",
                    "has " + more + " more findings"));
        }
        return List.copyOf(all);
    }
}
