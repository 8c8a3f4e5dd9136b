package org.assessmentcentre.catalogue.frameworks.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads the framework for action: its professions, board rules, themes, next steps, and the questions of its annex. */
@ApplicationScoped
class ActionText implements FrameworkText {

    @Override
    public String framework() {
        return "CLFA";
    }

    @Override
    public List<String> beside(Framework framework) {
        return ActionBoards.said(framework).map(framework::ref).toList();
    }

    @Override
    public List<Words> read(List<Line> lines, Framework framework, HandbookFindings findings) {
        return new ActionReading(framework, findings).read(TextLine.of(lines));
    }
}
