package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;

/** What is found where the pages and the summary tables of the NHS framework are put together. */
record NhsFindings(HandbookFindings all) {

    void moved(Prose printed, String ref, String how) {
        all.add(Finding.warning(FindingKind.MOVED, Section.PARTS)
                .at(printed.line(), ref)
                .says(how));
    }

    void differs(String ref, Prose printed, Prose there) {
        all.add(Finding.warning(FindingKind.SUMMARY_DIFFERS, Section.PARTS)
                .at(printed.line(), ref)
                .against(Section.SUMMARY, there.line())
                .says("is worded differently in the summary table")
                .prints(printed.text(), there.text()));
    }

    void differsUnless(String ref, Prose printed, Prose there) {
        if (!printed.saysTheSameAs(there)) {
            differs(ref, printed, there);
        }
    }

    void notInTheTable(Prose printed, String ref) {
        all.add(Finding.warning(FindingKind.SUMMARY_DIFFERS, Section.PARTS)
                .at(printed.line(), ref)
                .says("is not in the summary table"));
    }

    void unreadable(int line, String ref, String why) {
        all.error(Section.PARTS, line, ref, why);
    }

    /** The runs without those that say once more what another says; each of these is reported. */
    List<Run> once(List<Run> runs, String ref) {
        List<Run> once = new ArrayList<>();
        for (Run run : runs) {
            if (once.stream().anyMatch(before -> before.prose().saysTheSameAs(run.prose()))) {
                twice(run.prose(), ref);
            } else {
                once.add(run);
            }
        }
        return once;
    }

    void twice(Prose printed, String ref) {
        moved(printed, ref, "stands there a second time and was left out");
    }
}
