package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/** The wording in the making: only at references that the structure has, once each; a line that goes on is added. */
final class Layer {

    private final Set<String> known;
    private final Map<String, Words> words = new LinkedHashMap<>();
    private final HandbookFindings findings;

    Layer(Framework framework, HandbookFindings findings) {
        this.known = framework.wordedRefs().collect(Collectors.toSet());
        this.findings = findings;
    }

    boolean has(String ref) {
        return words.containsKey(ref);
    }

    /**
     * Takes words in. What comes twice is reported. What the structure has no place for is an error: parts are counted, so
     * that one too many may have put all after it at the wrong places.
     */
    void put(int line, String ref, @Nullable String title, String text) {
        if (!known.contains(ref)) {
            findings.add(Finding.error(FindingKind.PACKAGE_DIFFERS, Section.PARTS)
                    .at(line, ref)
                    .says("is in the text and not in the published structure")
                    .prints(text, ""));
        } else if (words.containsKey(ref)) {
            findings.differs(
                    Section.PARTS,
                    line,
                    ref,
                    "is in the text twice; the first one was taken",
                    text,
                    words.get(ref).statement());
        } else if (!text.isBlank()) {
            words.put(ref, new Words(ref, title, text, null, null));
        }
    }

    /** Whether a list has these words already: such an entry is reported, and counts no second time. */
    boolean lists(String list, int line, String text) {
        Prose again = new Prose(line, text);
        Optional<Words> before = words.values().stream()
                .filter(each -> each.ref().startsWith(list)
                        && each.ref().substring(list.length()).matches("\\d+"))
                .filter(each -> again.saysTheSameAs(new Prose(0, full(each))))
                .findFirst();
        before.ifPresent(
                each -> findings.differs(Section.PARTS, line, each.ref(), "is listed twice", text, full(each)));
        return before.isPresent();
    }

    private static String full(Words words) {
        return (words.title() == null ? "" : words.title()) + words.statement();
    }

    /** Adds a line to words that are there. */
    void goOn(String ref, String text) {
        words.computeIfPresent(
                ref,
                (key, before) ->
                        new Words(key, before.title(), Prose.mended(before.statement() + "\n" + text), null, null));
    }

    @Nullable
    String at(String ref) {
        Words there = words.get(ref);
        return there == null ? null : there.statement();
    }

    List<Words> all() {
        return new ArrayList<>(words.values());
    }
}
