package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/** What the introduction says of the uses, one bullet each, and in one sentence of whom the last domains are for. */
final class NhsIntroduction {

    private static final Pattern USES_FOLLOW = Pattern.compile("(?:.* )?example:");
    private static final Pattern FOR_WHOM = Pattern.compile("There are \\w+ additional domains[^.]*\\.");

    private NhsIntroduction() {}

    static List<Words> words(List<Line> introduction, Framework framework) {
        List<Words> words = new ArrayList<>();
        List<String> uses = uses(introduction);
        for (int i = 0; i < uses.size() && uses.size() == framework.uses().size(); i++) {
            words.add(new Words(framework.ref(framework.uses().get(i)), null, uses.get(i), null, null));
        }
        String all = Prose.of(0, introduction.stream().map(Line::text).toList()).text();
        Matcher forWhom = FOR_WHOM.matcher(all);
        if (forWhom.find()) {
            senior(framework)
                    .forEach(domain -> words.add(new Words(domain.appliesToRef(), null, forWhom.group(), null, null)));
        }
        return words;
    }

    /** The domains that aren't asked of everybody: those with one stage. */
    static Stream<FrameworkItem> senior(Framework framework) {
        return framework.items().stream()
                .filter(domain -> domain.appliesTo() != null)
                .filter(domain -> NhsText.of(domain, Type.ELEMENT).stream()
                        .allMatch(element -> NhsText.of(element, Type.INDICATOR).size() == 1));
    }

    /** The bullets; they are known by their order, so that one too many or too few leaves all without words. */
    private static List<String> uses(List<Line> introduction) {
        List<String> uses = new ArrayList<>();
        boolean listed = false;
        for (Line line : introduction) {
            if (NhsLines.isBullet(line) && listed) {
                uses.add(line.text().substring(1).strip());
            } else if (!uses.isEmpty() && NhsLines.goesOn(uses.getLast(), line)) {
                uses.add(Prose.of(0, List.of(uses.removeLast(), line.text())).text());
            } else if (!line.blank() && !NhsLines.isFurniture(line)) {
                listed = uses.isEmpty() && USES_FOLLOW.matcher(line.text()).matches();
            }
        }
        return uses;
    }
}
