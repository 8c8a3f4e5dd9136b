package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads an element's page: title, what leaders do, and what stands below. */
final class NhsElementReader {

    private static final String LEAD_IN = "(Competent leaders:|They:)$";

    private final FrameworkItem element;
    private final NhsSummary summary;
    private final NhsFindings findings;
    private final List<Words> words = new ArrayList<>();

    NhsElementReader(FrameworkItem element, NhsSummary summary, NhsFindings findings) {
        this.element = element;
        this.summary = summary;
        this.findings = findings;
    }

    List<Words> words() {
        return words;
    }

    NhsElementPage read(List<Line> page) {
        if (page.isEmpty()) {
            return new NhsElementPage(element, List.of(), List.of());
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
            findings.all()
                    .differs(
                            Section.PARTS,
                            printed.line(),
                            element.ref(),
                            "has another title than ours",
                            printed.text(),
                            ours.text());
        }
        summary.title(page.get(0).text().substring(0, 3))
                .filter(there -> !there.saysTheSameAs(printed))
                .ifPresent(there -> findings.differs(element.ref(), printed, there));
        int bullets = body;
        while (bullets < page.size() && !NhsLines.isBullet(page.get(bullets))) {
            bullets++;
        }
        Prose lead =
                Prose.of(0, page.subList(body, bullets).stream().map(Line::text).toList());
        String statement = lead.text().replaceFirst(LEAD_IN, "").strip();
        if (!statement.isEmpty()) {
            words.add(new Words(element.ref(), printed.text(), statement, null, null));
        }
        if (statement.endsWith(":")) {
            findings.unreadable(printed.line(), element.ref(), "ends in a lead-in that is not known");
        }
        List<Run> runs = NhsLines.runs(page.subList(bullets, page.size()));
        return new NhsElementPage(
                element,
                runs.stream().filter(Run::bullet).toList(),
                runs.stream().filter(run -> !run.bullet()).toList());
    }

    private static boolean isRestOfTitle(List<String> title, Line next, Prose ours) {
        List<String> longer = new ArrayList<>(title);
        longer.add(next.text());
        String mine = Prose.of(0, longer).text();
        return ours.text().regionMatches(true, 0, mine, 0, mine.length());
    }
}
