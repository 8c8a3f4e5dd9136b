package org.assessmentcentre.catalogue.handbook.rules;

import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;

/** Every rule, in the order of the text. */
public final class HandbookRules {

    private HandbookRules() {}

    /** Notes everything that does not add up. */
    public static void check(PrintedHandbook handbook, HandbookFindings findings) {
        PrintedCriteria criteria = new PrintedCriteria(handbook);
        SumRules.check(handbook, findings);
        TitleRules.check(handbook, findings);
        NumberingRules.check(handbook, findings);
        AmbiguityRules.check(handbook, criteria, findings);
        CitationRules.check(handbook, criteria, findings);
        SubjectRules.check(handbook, criteria, findings);
        KsbRules.check(handbook, criteria, findings);
        WordingRules.check(handbook, findings);
        TaskRules.check(handbook, criteria, findings);
    }
}
