package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * The descriptors of a domain. Where the summary table has them, they go where it has them; else by their order on the
 * page, of which only the full stop after the last can be checked.
 */
final class NhsDescriptors {

    private record Printed(int page, int place, Run run, NhsSummary.@Nullable Bullet bullet) {}

    private final List<NhsElementPage> pages;
    private final NhsSummary summary;
    private final NhsFindings findings;
    private final List<Words> words = new ArrayList<>();

    NhsDescriptors(List<NhsElementPage> pages, NhsSummary summary, NhsFindings findings) {
        this.pages = pages;
        this.summary = summary;
        this.findings = findings;
    }

    /** The last two domains have one stage, and room for the descriptors in the table. */
    private boolean inTheTable() {
        return pages.stream()
                .allMatch(page -> NhsText.of(page.element(), Type.INDICATOR).size() == 1);
    }

    List<Words> words() {
        if (inTheTable()) {
            byTheTable();
        } else {
            pages.forEach(page ->
                    inOrder(page, findings.once(page.bullets(), page.element().ref())));
        }
        return words;
    }

    private void inOrder(NhsElementPage page, List<Run> bullets) {
        List<FrameworkItem> descriptors = NhsText.of(page.element(), Type.DESCRIPTOR);
        if (bullets.size() != descriptors.size()) {
            findings.unreadable(
                    bullets.isEmpty() ? 0 : bullets.getFirst().prose().line(),
                    page.element().ref(),
                    "has " + bullets.size() + " descriptors, not " + descriptors.size());
            return;
        }
        for (int i = 0; i < descriptors.size(); i++) {
            if (i + 1 < descriptors.size() && bullets.get(i).prose().text().endsWith(".")) {
                findings.unreadable(
                        bullets.get(i).prose().line(),
                        page.element().ref(),
                        "has the full stop that ends its list before the last descriptor: some changed places");
            }
            put(descriptors.get(i), bullets.get(i));
        }
    }

    private void put(FrameworkItem place, Run run) {
        words.add(new Words(place.ref(), null, run.prose().text(), null, null));
        if (run.amongIndicators()) {
            findings.moved(run.prose(), place.ref(), "stood among the indicators and was put to the descriptors");
        }
    }

    private void byTheTable() {
        List<Printed> printed = printed();
        Map<Integer, Integer> rowOfGroup = rows(printed);
        Map<String, FrameworkItem> open = new LinkedHashMap<>();
        for (int row = 0; row < pages.size(); row++) {
            List<FrameworkItem> descriptors = NhsText.of(pages.get(row).element(), Type.DESCRIPTOR);
            for (int i = 0; i < descriptors.size(); i++) {
                open.put(row + "." + i, descriptors.get(i));
            }
        }
        List<Printed> left = new ArrayList<>();
        for (Printed each : printed) {
            NhsSummary.Bullet bullet = each.bullet();
            Integer row = bullet == null ? null : rowOfGroup.get(bullet.group());
            FrameworkItem place = bullet == null || row == null ? null : open.remove(row + "." + bullet.index());
            if (bullet == null || row == null || place == null) {
                left.add(each);
                continue;
            }
            put(place, each.run());
            findings.differsUnless(place.ref(), each.run().prose(), bullet.prose());
            if (row != each.page() || bullet.index() != each.place()) {
                findings.moved(
                        each.run().prose(),
                        place.ref(),
                        "stood at place " + (each.place() + 1) + " of "
                                + pages.get(each.page()).element().ref() + " and was put here by the summary table");
            }
        }
        for (Printed each : left) {
            leftOver(each);
        }
    }

    private void leftOver(Printed each) {
        Prose prose = each.run().prose();
        String ref = pages.get(each.page()).element().ref();
        boolean twice = words.stream().anyMatch(words -> new Prose(0, words.statement()).saysTheSameAs(prose));
        if (twice) {
            findings.twice(prose, ref);
        } else {
            findings.unreadable(prose.line(), ref, "has a descriptor that the summary table gives no place");
        }
    }

    private List<Printed> printed() {
        List<Run> runs = new ArrayList<>();
        List<Printed> places = new ArrayList<>();
        for (int row = 0; row < pages.size(); row++) {
            List<Run> once = findings.once(
                    pages.get(row).bullets(), pages.get(row).element().ref());
            for (int i = 0; i < once.size(); i++) {
                runs.add(once.get(i));
                places.add(new Printed(row, i, once.get(i), null));
            }
        }
        Map<Integer, Integer> pairs = Pairs.of(
                runs.stream().map(Run::prose).toList(),
                summary.bullets().stream().map(NhsSummary.Bullet::prose).toList());
        List<Printed> printed = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Printed each = places.get(i);
            Integer bullet = pairs.get(i);
            printed.add(
                    bullet == null
                            ? each
                            : new Printed(
                                    each.page(),
                                    each.place(),
                                    each.run(),
                                    summary.bullets().get(bullet)));
        }
        return printed;
    }

    /** The element of each whole group of the table: the one on whose page most of it stands. */
    private Map<Integer, Integer> rows(List<Printed> printed) {
        Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
        for (Printed each : printed) {
            NhsSummary.Bullet bullet = each.bullet();
            if (bullet != null) {
                votes.computeIfAbsent(bullet.group(), group -> new HashMap<>()).merge(each.page(), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> rows = new HashMap<>();
        votes.forEach((group, pagesOf) -> pagesOf.forEach((row, count) -> {
            int size = NhsText.of(pages.get(row).element(), Type.DESCRIPTOR).size();
            if (summary.bulletsOf(group) == size && 2 * count > size) {
                rows.put(group, row);
            }
        }));
        return rows;
    }
}
