package org.assessmentcentre.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.rules.HandbookRules;
import org.assessmentcentre.catalogue.wording.Words;

/** A text against the structure, section by section. */
final class HandbookComparison {

    private final Qualification qualification;
    private final Standard standard;
    private final ImportProgress progress;

    HandbookComparison(Qualification qualification, Standard standard, ImportProgress progress) {
        this.qualification = qualification;
        this.standard = standard;
        this.progress = progress;
    }

    /** The wording that the text has for the structure's references; complete unless an error was found. */
    Compared compare(InputStream copy, HandbookFormat format, HandbookFindings findings) throws IOException {
        PrintedHandbook handbook = new CopyReading(progress).read(copy, format, findings);
        HandbookRules.check(handbook, findings);
        List<Words> words = new UnitComparison(qualification, findings).compare(handbook.units());
        new CoverComparison(qualification, findings).compare(handbook.cover(), handbook.structure());
        new CentreComparison(qualification, findings).compare(handbook.centre(), handbook.resources());
        new SubjectComparison(qualification, findings)
                .compare(handbook.subjects().subjects());
        new MappingComparison(qualification, standard, findings)
                .compare(handbook.mapping().rows());
        new AssignmentComparison(qualification, findings).compare(handbook.assignments());
        return new Compared(words, handbook);
    }

    /** What was read, and of it the wording of the structure. */
    record Compared(List<Words> words, PrintedHandbook handbook) {}
}
