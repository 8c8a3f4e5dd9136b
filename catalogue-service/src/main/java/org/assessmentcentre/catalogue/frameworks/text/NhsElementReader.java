package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Reads an element's page: title, what leaders do, descriptors, and the indicators with the stages of the table. */
final class NhsElementReader {

    private static final String LEAD_IN = "(Competent leaders:|They:)$";

    private final FrameworkItem element;
    private final NhsSummary summary;
    private final HandbookFindings findings;
    private final List<Words> words = new ArrayList<>();

    NhsElementReader(FrameworkItem element, NhsSummary summary, HandbookFindings findings) {
        this.element = element;
        this.summary = summary;
        this.findings = findings;
    }

    List<Words> read(List<Line> page) {
        if (page.isEmpty()) {
            return words;
        }
        int body = 0;
        List<String> title = new ArrayList<>();
        title.add(page.get(0).text().substring("1.1 ".length()));
        Prose ours = new Prose(0, NhsText.title(element));
        for (body = 1; body < page.size() && !Prose.of(0, title).saysTheSameAs(ours); body++) {
            if (!isRestOfTitle(title, page.get(body), ours)) {
                break;
            }
            title.add(page.get(body).text());
        }
        Prose printed = Prose.of(page.get(0).number(), title);
        if (!printed.saysTheSameAs(ours)) {
            findings.differs(
                    Section.PARTS,
                    printed.line(),
                    element.ref(),
                    "has another title than ours",
                    printed.text(),
                    ours.text());
        }
        summary.title(page.get(0).text().substring(0, 3))
                .filter(there -> !there.saysTheSameAs(printed))
                .ifPresent(there -> differs(element.ref(), printed, there));
        int bullets = body;
        while (bullets < page.size() && !page.get(bullets).text().startsWith("•")) {
            bullets++;
        }
        Prose lead =
                Prose.of(0, page.subList(body, bullets).stream().map(Line::text).toList());
        String statement = lead.text().replaceFirst(LEAD_IN, "").strip();
        if (!statement.isEmpty()) {
            words.add(new Words(element.ref(), printed.text(), statement, null, null));
        }
        List<Run> runs = NhsLines.runs(page.subList(bullets, page.size()));
        descriptors(runs.stream().filter(Run::bullet).toList());
        indicators(runs.stream().filter(run -> !run.bullet()).toList());
        return words;
    }

    private static boolean isRestOfTitle(List<String> title, Line next, Prose ours) {
        List<String> longer = new ArrayList<>(title);
        longer.add(next.text());
        String mine = Prose.of(0, longer).text();
        return ours.text().regionMatches(true, 0, mine, 0, mine.length());
    }

    private void descriptors(List<Run> bullets) {
        List<FrameworkItem> descriptors = NhsDomainReader.of(element, Type.DESCRIPTOR);
        boolean inTheTable = NhsDomainReader.of(element, Type.INDICATOR).size() == 1;
        for (int i = 0; i < bullets.size() && i < descriptors.size(); i++) {
            Run run = bullets.get(i);
            String ref = descriptors.get(i).ref();
            words.add(new Words(ref, null, run.prose().text(), null, null));
            if (run.amongIndicators()) {
                findings.add(Finding.warning(FindingKind.MOVED, Section.PARTS)
                        .at(run.prose().line(), ref)
                        .says("stood among the indicators and was put to the descriptors"));
            }
            if (inTheTable) {
                NhsDomainReader.compareBullet(ref, run.prose(), summary, findings);
            }
        }
        if (bullets.size() > descriptors.size()) {
            findings.add(Finding.error(FindingKind.UNREADABLE, Section.PARTS)
                    .at(bullets.get(descriptors.size()).prose().line(), element.ref())
                    .says("has more than " + descriptors.size() + " descriptors"));
        }
    }

    private void indicators(List<Run> paragraphs) {
        Map<Integer, FrameworkItem> open = new HashMap<>();
        for (FrameworkItem indicator : NhsDomainReader.of(element, Type.INDICATOR)) {
            open.put(NhsDomainReader.stage(indicator), indicator);
        }
        List<Run> unplaced = new ArrayList<>();
        for (Run run : paragraphs) {
            Optional<NhsSummary.Cell> cell = summary.like(run.prose());
            FrameworkItem place = cell.map(found -> open.remove(found.stage())).orElse(null);
            if (place == null) {
                unplaced.add(run);
                continue;
            }
            put(place, run, "by the summary table");
            cell.filter(found -> !found.prose().saysTheSameAs(run.prose()))
                    .ifPresent(found -> differs(place.ref(), run.prose(), found.prose()));
        }
        if (unplaced.size() == 1 && open.size() == 1) {
            FrameworkItem place = open.values().iterator().next();
            put(place, unplaced.get(0), "because no other stage is left");
            findings.add(Finding.warning(FindingKind.SUMMARY_DIFFERS, Section.PARTS)
                    .at(unplaced.get(0).prose().line(), place.ref())
                    .says("is not in the summary table"));
        } else {
            unplaced.forEach(run -> findings.add(Finding.error(FindingKind.UNREADABLE, Section.PARTS)
                    .at(run.prose().line(), element.ref())
                    .says("has a paragraph that the summary table gives no stage")));
        }
    }

    private void differs(String ref, Prose printed, Prose there) {
        NhsDomainReader.differs(ref, printed, there, findings);
    }

    private void put(FrameworkItem place, Run run, String why) {
        words.add(new Words(place.ref(), null, run.prose().text(), null, null));
        int stage = NhsDomainReader.stage(place);
        if (run.stage() != stage) {
            findings.add(Finding.warning(FindingKind.MOVED, Section.PARTS)
                    .at(run.prose().line(), place.ref())
                    .says((run.stage() == 0 ? "stood before any stage" : "stood under stage " + run.stage())
                            + " and was put at stage " + stage + " " + why));
        }
    }
}
