package org.assessmentcentre.catalogue.packages;

import java.util.List;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.rules.HandbookRules;

/**
 * What an editor has to look at in a qualification without an error: what the rules of an import find in it. They read
 * it as they read a handbook.
 */
public final class DocumentWarnings {

    private DocumentWarnings() {}

    /** The warnings, in the order of the document. It must be without an error. */
    public static List<Warning> of(Qualification qualification, Standard standard) {
        DocumentAsHandbook handbook = DocumentAsHandbook.of(qualification, standard);
        HandbookFindings findings = new HandbookFindings();
        HandbookRules.checkDocument(handbook.printed(), findings);
        return findings.all().stream()
                .map(found -> new Warning(
                        found.kind(),
                        at(qualification, found),
                        handbook.place(found.line()),
                        found.message(),
                        found.printed(),
                        found.expected()))
                .toList();
    }

    /** References of ours for the handbook's names: 8431-700-AC1.1 for 700 AC1.1. */
    private static String at(Qualification qualification, HandbookFinding found) {
        String at = Objects.requireNonNullElse(found.at(), "");
        return at.matches("\\d{3}( (LO|AC)[\\d.]+)?") ? qualification.code() + "-" + at.replace(' ', '-') : at;
    }
}
