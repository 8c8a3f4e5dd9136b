package org.assessmentcentre.catalogue.frameworks.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/**
 * The text of the NHS Leadership Framework. Its pages print the stages' paragraphs out of order and some descriptors
 * among them; each is put at its place by what the summary tables say, and the move is reported.
 */
@ApplicationScoped
class NhsText implements FrameworkText {

    @Override
    public String framework() {
        return "NHS-LF";
    }

    @Override
    public List<Words> read(List<Line> lines, Framework framework, HandbookFindings findings) {
        List<FrameworkItem> domains = framework.items();
        NhsPages pages = NhsPages.of(lines, domains.stream().map(NhsText::title).toList());
        List<Words> words = new ArrayList<>(levels(pages.introduction(), framework));
        for (int d = 1; d <= domains.size(); d++) {
            FrameworkItem domain = domains.get(d - 1);
            NhsSummary summary = pages.summary(d);
            NhsDomainReader reader = new NhsDomainReader(domain, summary, findings);
            words.addAll(reader.domain(pages.domain(d), pages.notYet(d)));
            List<FrameworkItem> elements = NhsDomainReader.of(domain, Type.ELEMENT);
            for (int e = 1; e <= elements.size(); e++) {
                words.addAll(new NhsElementReader(elements.get(e - 1), summary, findings).read(pages.element(d, e)));
            }
        }
        return words;
    }

    /** A stage's context begins with its label and ends before the next one's. */
    private static List<Words> levels(List<Line> introduction, Framework framework) {
        List<Words> words = new ArrayList<>();
        for (FrameworkLevel level : framework.levels()) {
            List<String> context = new ArrayList<>();
            for (Line line : introduction) {
                boolean begins = line.text().startsWith(level.title() + " ");
                boolean ends = line.blank()
                        || line.text().startsWith("Application of ")
                        || line.text().matches("Stage [1-4] .*");
                if (begins) {
                    context.clear();
                    context.add(line.text().substring(level.title().length()));
                } else if (!context.isEmpty() && ends) {
                    break;
                } else if (!context.isEmpty()) {
                    context.add(line.text());
                }
            }
            if (!context.isEmpty()) {
                words.add(new Words(
                        level.ref(), level.title(), Prose.of(0, context).text(), null, null));
            }
        }
        return words;
    }

    static String title(FrameworkItem item) {
        return item.title() == null ? "" : item.title();
    }
}
