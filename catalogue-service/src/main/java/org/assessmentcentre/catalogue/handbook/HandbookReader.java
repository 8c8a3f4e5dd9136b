package org.assessmentcentre.catalogue.handbook;

/** Reads what the sections hold. */
public final class HandbookReader {

    private HandbookReader() {}

    /** The handbook; what can't be read in it is among the findings. */
    public static PrintedHandbook read(HandbookText text, HandbookFindings findings) {
        return new PrintedHandbook(
                CoverTables.read(text.lines(Section.COVER)),
                StructureTables.read(text.lines(Section.INTRODUCTION)),
                CentreParts.read(text.lines(Section.CENTRE_REQUIREMENTS), text.lines(Section.DELIVERY)),
                CentreParts.resources(text.lines(Section.DELIVERY), findings),
                StructureTables.methods(text.lines(Section.ASSESSMENT)),
                UnitBlocks.read(text, findings),
                SubjectRows.read(text.lines(Section.APPENDIX_A), findings),
                MappingRows.read(text, findings),
                AssignmentBlocks.read(text.lines(Section.APPENDIX_C), findings),
                PartBlocks.matrix(text.lines(Section.APPENDIX_D)),
                PartBlocks.sheets(text.lines(Section.APPENDIX_E)));
    }
}
