package org.assessmentcentre.catalogue.frameworks.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads the tool of frontline clinical leadership: its matrix, its uses, a chapter for each level, and the appendix of courses. */
@ApplicationScoped
class FrontlineText implements FrameworkText {

    @Override
    public String framework() {
        return "FCL";
    }

    @Override
    public List<String> beside(Framework framework) {
        return framework.uses().stream().map(framework::ref).toList();
    }

    @Override
    public List<Words> read(List<Line> lines, Framework framework, HandbookFindings findings) {
        return new FrontlineReading(framework, findings).read(TextLine.of(lines));
    }
}
