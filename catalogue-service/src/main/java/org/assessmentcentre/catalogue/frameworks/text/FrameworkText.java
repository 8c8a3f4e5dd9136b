package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads the official text of one framework. */
public interface FrameworkText {

    /** Code of the framework whose text it reads. */
    String framework();

    /**
     * References beside those of levels and parts that this text has words for: some of the uses, of whom parts are for,
     * and of the board rules.
     */
    List<String> beside(Framework framework);

    /**
     * The wording at the references of levels and parts, and beside them. Findings are at {@code Section.LEVELS} and
     * {@code Section.PARTS}; a part without words is reported by who calls.
     *
     * @param lines every line of the copy, in its order
     * @param framework the published structure that the words are a layer over
     */
    List<Words> read(List<Line> lines, Framework framework, HandbookFindings findings);
}
