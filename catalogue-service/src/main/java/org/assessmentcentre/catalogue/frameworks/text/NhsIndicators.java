package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a domain. Their paragraphs stand out of order on the pages of the elements; each belongs where the
 * cell of the summary table stands that it is most like.
 */
final class NhsIndicators {

    /** A paragraph, the row of the element on whose page it stands, and its cell. */
    private record Printed(int page, Run run, NhsSummary.@Nullable Cell cell) {}

    private final FrameworkItem domain;
    private final List<NhsElementPage> pages;
    private final NhsSummary summary;
    private final NhsFindings findings;
    private final List<Printed> printed = new ArrayList<>();
    private final Map<String, FrameworkItem> open = new LinkedHashMap<>();
    private final List<Words> words = new ArrayList<>();

    NhsIndicators(FrameworkItem domain, List<NhsElementPage> pages, NhsSummary summary, NhsFindings findings) {
        this.domain = domain;
        this.pages = pages;
        this.summary = summary;
        this.findings = findings;
        List<Run> runs = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < pages.size(); row++) {
            for (Run paragraph : pages.get(row).paragraphs()) {
                for (Run run : parted(paragraph)) {
                    runs.add(run);
                    rows.add(row);
                }
            }
            for (FrameworkItem indicator : NhsText.of(pages.get(row).element(), Type.INDICATOR)) {
                open.put(key(row, NhsText.stage(indicator)), indicator);
            }
        }
        Map<Integer, Integer> pairs = Pairs.of(
                runs.stream().map(Run::prose).toList(),
                summary.cells().stream().map(NhsSummary.Cell::prose).toList());
        for (int i = 0; i < runs.size(); i++) {
            Integer cell = pairs.get(i);
            printed.add(new Printed(
                    rows.get(i),
                    runs.get(i),
                    cell == null ? null : summary.cells().get(cell)));
        }
    }

    /** The space between two paragraphs is lost where a page ends: then one begins with the words of a cell. */
    private List<Run> parted(Run run) {
        for (NhsSummary.Cell cell : summary.cells()) {
            Optional<List<Prose>> parts = run.prose().parted(cell.prose());
            boolean two = parts.isPresent()
                    && summary.cells().stream()
                            .anyMatch(
                                    other -> other.prose().likeness(parts.get().getLast()) >= Pairs.ALIKE);
            if (two) {
                List<Run> runs = new ArrayList<>();
                runs.add(run.saying(parts.get().getFirst()));
                runs.addAll(parted(run.saying(parts.get().getLast())));
                return runs;
            }
        }
        return List.of(run);
    }

    /** Where the table's cells are found on the pages. */
    List<NhsColumns.Found> found() {
        List<NhsColumns.Found> found = new ArrayList<>();
        for (Printed each : printed) {
            NhsSummary.Cell cell = each.cell();
            if (cell != null) {
                found.add(new NhsColumns.Found(cell, pages.size(), summary.cellsAt(cell.stage()), each.page()));
            }
        }
        return found;
    }

    List<Words> words(NhsColumns columns) {
        if (isTableBroken()) {
            return words;
        }
        List<Printed> left = new ArrayList<>();
        for (Printed each : printed) {
            NhsSummary.Cell cell = each.cell();
            if (cell == null) {
                left.add(each);
                continue;
            }
            int cells = summary.cellsAt(cell.stage());
            int row = columns.row(cell, pages.size(), cells).orElse(each.page());
            FrameworkItem place = open.remove(key(row, cell.stage()));
            if (place == null) {
                left.add(each);
            } else {
                put(place, row, each, "by the summary table");
                findings.differsUnless(place.ref(), each.run().prose(), cell.prose());
            }
        }
        left.removeIf(this::isTwice);
        left.forEach(each -> leftOver(each, left));
        return words;
    }

    private boolean isTableBroken() {
        for (Prose head : summary.contradictions()) {
            findings.unreadable(head.line(), domain.ref(), "has a summary table with a head of two stages");
        }
        boolean broken = !summary.contradictions().isEmpty();
        for (int stage = 1; stage <= 4; stage++) {
            int cells = summary.cellsAt(stage);
            if (cells > pages.size()) {
                findings.unreadable(
                        0,
                        domain.ref(),
                        "has a summary table with " + cells + " cells at stage " + stage + ", more than "
                                + pages.size());
                broken = true;
            }
        }
        return broken;
    }

    private boolean isTwice(Printed each) {
        Prose prose = each.run().prose();
        Optional<Words> before = words.stream()
                .filter(words -> new Prose(0, words.statement()).saysTheSameAs(prose))
                .findFirst();
        before.ifPresent(words -> findings.twice(prose, words.ref()));
        return before.isPresent();
    }

    /** The only paragraph left on a page belongs to the only stage left there, if the table has nothing else for it. */
    private void leftOver(Printed each, List<Printed> left) {
        int row = each.page();
        List<String> stages =
                open.keySet().stream().filter(key -> key.startsWith(row + ".")).toList();
        boolean alone = left.stream().filter(other -> other.page() == row).count() == 1;
        if (alone && stages.size() == 1 && isUnsaid(stages.getFirst())) {
            FrameworkItem place = open.remove(stages.getFirst());
            if (place != null) {
                put(place, row, each, "because no other stage is left");
                findings.notInTheTable(each.run().prose(), place.ref());
            }
        } else {
            findings.unreadable(
                    each.run().prose().line(),
                    pages.get(row).element().ref(),
                    "has a paragraph that the summary table gives no stage");
        }
    }

    /** Whether the table has no cell for a place that a paragraph was not found for. */
    private boolean isUnsaid(String key) {
        int stage = Integer.parseInt(key.substring(key.indexOf('.') + 1));
        return summary.cells().stream().filter(cell -> cell.stage() == stage).allMatch(cell -> printed.stream()
                .anyMatch(each -> cell.equals(each.cell())));
    }

    private void put(FrameworkItem place, int row, Printed each, String why) {
        Prose prose = each.run().prose();
        words.add(new Words(place.ref(), null, prose.text(), null, null));
        int stage = NhsText.stage(place);
        if (row != each.page()) {
            findings.moved(
                    prose,
                    place.ref(),
                    "stood on the page of " + pages.get(each.page()).element().ref() + " and was put here " + why);
        } else if (each.run().stage() != stage) {
            findings.moved(prose, place.ref(), each.run().stood() + " and was put at stage " + stage + " " + why);
        }
    }

    private static String key(int row, int stage) {
        return row + "." + stage;
    }
}
