package org.assessmentcentre.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.HandbookReader;
import org.assessmentcentre.catalogue.handbook.HandbookText;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.Section;

/** Reads a copy's sections, and tells of each. */
final class CopyReading {

    private final ImportProgress progress;

    CopyReading(ImportProgress progress) {
        this.progress = progress;
    }

    PrintedHandbook read(InputStream copy, HandbookFormat format, HandbookFindings findings) throws IOException {
        HandbookText lines = format.read(copy, findings, progress::reading);
        PrintedHandbook handbook = HandbookReader.read(lines, findings);
        for (Section section : Section.ofHandbook()) {
            if (section != Section.SECTION_8 && section != Section.APPENDIX_B && !lines.has(section)) {
                findings.warning(section, null, null, "the section was not found");
            }
            progress.compared(section, SectionCounts.read(handbook, section));
        }
        return handbook;
    }
}
