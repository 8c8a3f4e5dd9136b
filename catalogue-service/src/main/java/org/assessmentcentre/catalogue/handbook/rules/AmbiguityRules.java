package org.assessmentcentre.catalogue.handbook.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement.Kind;
import org.assessmentcentre.catalogue.handbook.Section;

/** A count says how many, whether that is the least, and of what. */
final class AmbiguityRules {

    private static final Pattern JOINED = Pattern.compile(".* (?:and/or|and) [\\p{L}-]+");
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:a (?:wide |broad )?(?:range|number|variety) of|several|some) [\\p{L} -]+", Pattern.CASE_INSENSITIVE);

    private AmbiguityRules() {}

    static void check(PrintedHandbook handbook, PrintedCriteria criteria, HandbookFindings findings) {
        for (PrintedCriteria.Placed placed : criteria.all()) {
            PrintedRequirement before = null;
            for (PrintedRequirement one : placed.criterion().requirements()) {
                if (one.kind() == Kind.EXACTLY
                        && !one.text().toLowerCase(Locale.ROOT).contains("exactly")) {
                    found(placed, one.text(), one, "the least or the exact number", findings);
                } else if (one.count() > 1
                        && one.of() != null
                        && JOINED.matcher(one.of()).matches()) {
                    found(placed, one.text(), one, "so many of each or of both together", findings);
                } else if (before != null
                        && one.kind() == Kind.AT_LEAST
                        && before.text().equals(one.text())) {
                    found(placed, one.text(), one, "whether “at least” governs the second number too", findings);
                }
                before = one.kind() == Kind.AT_LEAST ? one : null;
            }
            Matcher several = SEVERAL.matcher(placed.criterion().sufficiency());
            while (several.find()) {
                findings.add(Finding.warning(FindingKind.AMBIGUOUS_COUNT, Section.SECTION_8)
                        .at(placed.criterion().line(), placed.name())
                        .says("asks for several without saying how many")
                        .prints(several.group(), ""));
            }
        }
    }

    private static String counted(PrintedRequirement one) {
        return Objects.requireNonNullElse(one.of(), "");
    }

    private static void found(
            PrintedCriteria.Placed placed,
            String text,
            PrintedRequirement one,
            String question,
            HandbookFindings findings) {
        findings.add(Finding.warning(FindingKind.AMBIGUOUS_COUNT, Section.SECTION_8)
                .at(placed.criterion().line(), placed.name())
                .says("leaves open: " + question + " (" + one.count() + " " + counted(one) + ")")
                .prints(text, ""));
    }
}
