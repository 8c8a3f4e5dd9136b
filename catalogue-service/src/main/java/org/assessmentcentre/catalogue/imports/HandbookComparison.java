package org.assessmentcentre.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookText;
import org.assessmentcentre.catalogue.handbook.MappingRows;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.UnitBlocks;
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
    List<Words> compare(InputStream text, HandbookFindings findings) throws IOException {
        progress.reading(Section.SECTION_8);
        HandbookText handbook = HandbookText.read(text, findings);
        List<PrintedUnit> units = UnitBlocks.read(handbook, findings);
        List<Words> words = new UnitComparison(qualification, findings).compare(units);
        progress.compared(Section.SECTION_8, UnitComparison.criteria(units));

        progress.reading(Section.APPENDIX_B);
        List<PrintedRow> rows = MappingRows.read(handbook, findings);
        new MappingComparison(qualification, standard, findings).compare(rows);
        progress.compared(Section.APPENDIX_B, rows.size());
        return words;
    }
}
