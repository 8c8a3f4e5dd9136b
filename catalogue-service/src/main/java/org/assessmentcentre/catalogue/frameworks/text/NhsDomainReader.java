package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads what stands around a domain's elements: its own words, what shows that it is missing, and the examples. */
final class NhsDomainReader {

    private final FrameworkItem domain;
    private final NhsSummary summary;
    private final HandbookFindings findings;

    NhsDomainReader(FrameworkItem domain, NhsSummary summary, HandbookFindings findings) {
        this.domain = domain;
        this.summary = summary;
        this.findings = findings;
    }

    List<Words> domain(List<Line> page, List<Line> notYet) {
        List<Words> words = new ArrayList<>();
        String statement = Prose.of(
                        0,
                        NhsLines.runs(page).stream()
                                .map(run -> run.prose().text())
                                .toList())
                .text();
        if (!statement.isEmpty()) {
            words.add(new Words(domain.ref(), NhsText.title(domain), statement, null, null));
        }
        List<Run> bullets = NhsLines.runs(notYet).stream().filter(Run::bullet).toList();
        List<FrameworkItem> behaviours = of(domain, Type.NOT_YET_DEMONSTRATING);
        for (int i = 0; i < bullets.size() && i < behaviours.size(); i++) {
            String ref = behaviours.get(i).ref();
            words.add(new Words(ref, null, bullets.get(i).prose().text(), null, null));
            compareBullet(ref, bullets.get(i).prose(), summary, findings);
        }
        words.addAll(examples(notYet));
        return words;
    }

    /** The examples stand in the order of the stages, whatever became of their labels; one may be for two stages. */
    private List<Words> examples(List<Line> page) {
        List<FrameworkItem> examples = of(domain, Type.EXAMPLE);
        boolean shared = page.stream().anyMatch(line -> line.text().startsWith("Stage 1 & 2"));
        int expected = examples.size() - (shared ? 1 : 0);
        List<Run> runs = prose(page);
        if (runs.size() != expected) {
            runs = prose(NhsLines.parted(page));
        }
        List<Words> words = new ArrayList<>();
        if (runs.size() != expected) {
            findings.add(Finding.error(FindingKind.UNREADABLE, Section.PARTS)
                    .at(page.isEmpty() ? null : page.get(0).number(), domain.ref())
                    .says("has " + runs.size() + " examples in practice, not " + expected));
            return words;
        }
        for (int i = 0; i < examples.size(); i++) {
            FrameworkItem example = examples.get(i);
            Run run = runs.get(shared ? Math.max(i - 1, 0) : i);
            words.add(new Words(example.ref(), null, run.prose().text(), null, null));
            boolean atItsLabel = run.stage() == stage(example) || (shared && i == 1 && run.stage() == 1);
            if (!atItsLabel) {
                findings.add(Finding.warning(FindingKind.MOVED, Section.PARTS)
                        .at(run.prose().line(), example.ref())
                        .says((run.stage() == 0 ? "stood before any stage" : "stood under stage " + run.stage())
                                + " and was put at stage " + stage(example) + " by its place among the examples"));
            }
        }
        return words;
    }

    private static List<Run> prose(List<Line> page) {
        return NhsLines.runs(page).stream().filter(run -> !run.bullet()).toList();
    }

    static void compareBullet(String ref, Prose printed, NhsSummary summary, HandbookFindings findings) {
        Optional<Prose> there = summary.bulletLike(printed);
        if (there.isEmpty()) {
            findings.add(Finding.warning(FindingKind.SUMMARY_DIFFERS, Section.PARTS)
                    .at(printed.line(), ref)
                    .says("is not in the summary table"));
        } else if (!there.get().saysTheSameAs(printed)) {
            differs(ref, printed, there.get(), findings);
        }
    }

    static void differs(String ref, Prose printed, Prose there, HandbookFindings findings) {
        findings.add(Finding.warning(FindingKind.SUMMARY_DIFFERS, Section.PARTS)
                .at(printed.line(), ref)
                .against(Section.SUMMARY, there.line())
                .says("is worded differently in the summary table")
                .prints(printed.text(), there.text()));
    }

    static int stage(FrameworkItem item) {
        String level = String.valueOf(item.level());
        return level.charAt(level.length() - 1) - '0';
    }

    static List<FrameworkItem> of(FrameworkItem parent, Type type) {
        return parent.items().stream().filter(item -> item.type() == type).toList();
    }
}
