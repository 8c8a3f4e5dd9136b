package org.assessmentcentre.catalogue.handbook.rules;

import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;

/** Every rule, in the order of the text. */
public final class HandbookRules {

    private HandbookRules() {}

    /**
     * Notes what does not add up in a document of ours: what concerns numbers, codes, counts and citations. Whether two
     * texts speak of the same is not asked; a document says everything once, and in words of our own.
     */
    public static void checkDocument(PrintedHandbook handbook, HandbookFindings findings) {
        PrintedCriteria criteria = new PrintedCriteria(handbook);
        NumberingRules.check(handbook, findings);
        AmbiguityRules.check(handbook, criteria, findings);
        CitationRules.check(handbook, criteria, findings);
        KsbRules.check(handbook, criteria, findings);
    }

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
