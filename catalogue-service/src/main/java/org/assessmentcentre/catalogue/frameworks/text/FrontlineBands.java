package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.BandStatement;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;

/** The levels of the frontline tool and the pay bands that three places name for each; where they differ is reported. */
final class FrontlineBands {

    private final Framework framework;
    private final Layer layer;
    private final HandbookFindings findings;

    FrontlineBands(Framework framework, Layer layer, HandbookFindings findings) {
        this.framework = framework;
        this.layer = layer;
        this.findings = findings;
    }

    /** A row of the cover's matrix; in some copies its cells are two lines. */
    boolean matrix(TextLine line, TextLine next) {
        String[] cells = line.text().split("\\t+", 2);
        Optional<FrameworkLevel> row = titled(cells[0].strip());
        String said = cells.length > 1 ? cells[1].strip() : next.text();
        if (row.isEmpty() || layer.has(row.get().ref()) || Bands.in(said).isEmpty()) {
            return false;
        }
        layer.put(line.number(), row.get().ref(), row.get().title(), said);
        compare(row.get(), 0, line, said);
        return true;
    }

    /** What a place says of the bands, beside what the matrix says and what we have of that place. */
    void compare(FrameworkLevel at, int place, TextLine line, String said) {
        List<String> here = Bands.in(said);
        List<String> onCover = Bands.in(String.valueOf(layer.at(at.ref())));
        if (!here.equals(onCover) && !onCover.isEmpty()) {
            findings.add(Finding.warning(FindingKind.CONTRADICTION, Section.LEVELS)
                    .at(line.number(), at.ref())
                    .says("names other bands than the cover's matrix")
                    .prints(String.join(", ", here), String.join(", ", onCover)));
        }
        List<BandStatement> ours = at.bandStatements();
        if (place < ours.size() && !ours.get(place).bands().equals(here)) {
            findings.differs(
                    Section.LEVELS,
                    line.number(),
                    at.ref(),
                    "names other bands than the published structure has of this place",
                    String.join(", ", here),
                    String.join(", ", ours.get(place).bands()));
        }
    }

    Optional<FrameworkLevel> titled(String title) {
        return framework.levels().stream()
                .filter(candidate -> candidate.title().equalsIgnoreCase(title))
                .findFirst();
    }
}
