package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads what stands around a domain's elements: its own words, what shows that it is missing, and the examples. */
final class NhsDomainReader {

    private final FrameworkItem domain;
    private final NhsSummary summary;
    private final NhsFindings findings;

    NhsDomainReader(FrameworkItem domain, NhsSummary summary, NhsFindings findings) {
        this.domain = domain;
        this.summary = summary;
        this.findings = findings;
    }

    /** The domain's own words, beside those at the head of its table. */
    List<Words> domain(List<Line> page, Optional<Prose> description) {
        Prose statement = Prose.of(
                page.stream()
                        .filter(line -> !line.blank())
                        .findFirst()
                        .map(Line::number)
                        .orElse(0),
                NhsLines.runs(page).stream().map(run -> run.prose().text()).toList());
        if (statement.text().isEmpty()) {
            return List.of();
        }
        description.ifPresentOrElse(
                there -> findings.differsUnless(domain.ref(), statement, there),
                () -> findings.notInTheTable(statement, domain.ref()));
        return List.of(new Words(domain.ref(), NhsText.title(domain), statement.text(), null, null));
    }

    /** What shows that the domain is missing, in the table's order, and the examples. */
    List<Words> notYet(List<Line> page) {
        List<Run> bullets =
                findings.once(NhsLines.runs(page).stream().filter(Run::bullet).toList(), domain.ref());
        List<FrameworkItem> behaviours = NhsText.of(domain, Type.NOT_YET_DEMONSTRATING);
        List<Words> words = new ArrayList<>(examples(page));
        if (bullets.size() != behaviours.size()) {
            findings.unreadable(
                    bullets.isEmpty() ? 0 : bullets.getFirst().prose().line(),
                    domain.ref(),
                    "has " + bullets.size() + " behaviours of those who don't show it yet, not " + behaviours.size());
            return words;
        }
        List<Prose> table =
                summary.bullets().stream().map(NhsSummary.Bullet::prose).toList();
        Map<Integer, Integer> pairs = Pairs.of(bullets.stream().map(Run::prose).toList(), table);
        List<Integer> order = new ArrayList<>(pairs.keySet());
        if (pairs.size() == bullets.size()) {
            order.sort(Comparator.comparing(pairs::get));
        } else {
            order = IntStream.range(0, bullets.size()).boxed().toList();
        }
        for (int i = 0; i < order.size(); i++) {
            String ref = behaviours.get(i).ref();
            Prose printed = bullets.get(order.get(i)).prose();
            words.add(new Words(ref, null, printed.text(), null, null));
            Integer there = pairs.get(order.get(i));
            if (there == null) {
                findings.notInTheTable(printed, ref);
            } else {
                findings.differsUnless(ref, printed, table.get(there));
            }
            if (order.get(i) != i) {
                findings.moved(
                        printed,
                        ref,
                        "stood at place " + (order.get(i) + 1) + " and was put here by the summary table");
            }
        }
        return words;
    }

    /** The examples stand in the order of the stages, whatever became of their labels; one may be for two stages. */
    private List<Words> examples(List<Line> page) {
        List<FrameworkItem> examples = NhsText.of(domain, Type.EXAMPLE);
        boolean shared = page.stream().anyMatch(line -> line.text().startsWith("Stage 1 & 2"));
        int expected = examples.size() - (shared ? 1 : 0);
        List<Run> runs = prose(page);
        if (runs.size() < expected) {
            runs = prose(NhsLines.parted(page));
        }
        List<Words> words = new ArrayList<>();
        if (runs.size() != expected) {
            findings.unreadable(
                    page.isEmpty() ? 0 : page.get(0).number(),
                    domain.ref(),
                    "has " + runs.size() + " examples in practice, not " + expected);
            return words;
        }
        for (int i = 0; i < examples.size(); i++) {
            FrameworkItem example = examples.get(i);
            int stage = NhsText.stage(example);
            Run run = runs.get(shared ? Math.max(i - 1, 0) : i);
            words.add(new Words(example.ref(), null, run.prose().text(), null, null));
            boolean atItsLabel = run.stage() == stage || (shared && i == 1 && run.stage() == 1);
            if (!atItsLabel) {
                findings.moved(
                        run.prose(),
                        example.ref(),
                        run.stood() + " and was put at stage " + stage + " by its place among the examples");
            }
        }
        return words;
    }

    private List<Run> prose(List<Line> page) {
        return findings.once(
                NhsLines.runs(page).stream().filter(run -> !run.bullet()).toList(), domain.ref());
    }
}
