package org.assessmentcentre.catalogue.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.exchange.imports.CaseFinding.Severity;

/** Collects what is found: what blocks word by word, up to a few hundred, what occurs all over as a number with its first place. */
final class CaseFindings {

    private static final int MOST = 500;
    private static final int LONGEST_QUOTE = 80;

    private final List<CaseFinding> found = new ArrayList<>();
    private final Map<CaseFinding, Tally> tallies = new LinkedHashMap<>();
    private int errors;
    private int more;

    private record Tally(int count, String first) {

        String said() {
            return count == 1 ? first : count + " times, at first " + first;
        }
    }

    void error(String at, String message) {
        add(Severity.ERROR, at, message);
    }

    void warning(String at, String message) {
        add(Severity.WARNING, at, message);
    }

    void info(String at, String message) {
        add(Severity.INFO, at, message);
    }

    /** Something that may be there in every entity of a list. */
    void often(Severity severity, String at, String place, String message) {
        CaseFinding what = new CaseFinding(0, severity, at, message);
        if (tallies.containsKey(what) || tallies.size() < MOST) {
            tallies.merge(what, new Tally(1, place), (all, one) -> new Tally(all.count() + 1, all.first()));
        } else {
            more++;
        }
    }

    /** A text of the package as far as a finding has room for it, without what can't be kept. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(point -> point < ' ' || Character.getType(point) == Character.SURROGATE ? '?' : point)
                .forEach(quoted::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE ? quoted + "…" : quoted.toString();
    }

    private void add(Severity severity, String at, String message) {
        if (severity == Severity.ERROR) {
            errors++;
        }
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
        tallies.forEach((what, tally) -> all.add(new CaseFinding(
                all.size() + 1, what.severity(), what.at(), what.message() + " (" + tally.said() + ")")));
        if (more > 0) {
            all.add(new CaseFinding(
                    all.size() + 1,
                    errors > 0 ? Severity.ERROR : Severity.WARNING,
                    "$",
                    "has " + more + " more findings"));
        }
        return List.copyOf(all);
    }

    /** What was known before keeps its numbers, so that what was accepted stays so; what is new comes after. */
    List<CaseFinding> all(List<CaseFinding> known) {
        if (known.isEmpty()) {
            return all();
        }
        List<CaseFinding> all = new ArrayList<>(known);
        for (CaseFinding one : all()) {
            if (known.stream().noneMatch(one::saysTheSameAs)) {
                all.add(one.numbered(all.size() + 1));
            }
        }
        return List.copyOf(all);
    }

    /** Whether an editor has something to accept that was not known. */
    boolean warnsBeyond(List<CaseFinding> known) {
        return all().stream()
                .anyMatch(one -> one.mustBeAccepted() && known.stream().noneMatch(one::saysTheSameAs));
    }
}
