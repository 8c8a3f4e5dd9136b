package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Basis;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;

/** The sentences on boards that the rules stand on; several rules may stand on one. */
final class ActionBoards {

    private static final Pattern HEADING =
            Pattern.compile("for nhs trust boards|for foundation trust boards|for both|implications for board roles");
    private static final Pattern WHOLE = Pattern.compile("[.:;?!]$");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})");

    /** What a rule's sentence is known by; that of a number of seats by the number. */
    private static final Map<String, Pattern> NAMED = Map.ofEntries(
            named("chief-executive", "chief executive officer"),
            named("chief-financial-officer", "chief financial officer"),
            named("doctor-or-dentist", "registered doctor"),
            named("nurse-or-midwife", "registered nurse"),
            named("half-independent", "half the non-executives"),
            named("clinical-non-executive", "council of governors"),
            named("balance-of-skills", "balance of skills"),
            named("size-that-works", "sufficient size"),
            named("nobody-dominates", "dominant"),
            named("trust-type-variations", "ambulance"),
            named("succession-and-diversity", "succession"),
            named("time-for-registration", "regulator"),
            named("number-of-directors-free", "alter the number"),
            named("clinicians-in-any-seat", "prevent the appointment"),
            named("clinicians-as-non-executives", "non-executive directorships"));

    private final Framework framework;
    private final Layer layer;
    private final HandbookFindings findings;
    private final List<TextLine> paragraphs = new ArrayList<>();

    ActionBoards(Framework framework, Layer layer, HandbookFindings findings) {
        this.framework = framework;
        this.layer = layer;
        this.findings = findings;
    }

    /** The rules that the text has a sentence for: what follows from silence has none. */
    static Stream<BoardRule> said(Framework framework) {
        return framework.boardRules().stream()
                .filter(rule -> rule.terms().basis() == Basis.SOURCED)
                .filter(rule -> pattern(rule).isPresent());
    }

    boolean begins(TextLine line) {
        return HEADING.matcher(TextLine.bare(line.text())).matches();
    }

    void line(TextLine line) {
        boolean goesOn = !paragraphs.isEmpty()
                && !line.bullet()
                && !WHOLE.matcher(paragraphs.getLast().text()).find();
        if (goesOn) {
            TextLine before = paragraphs.removeLast();
            String whole = Prose.mended(before.text() + " " + line.text());
            paragraphs.add(new TextLine(before.number(), before.bullet(), whole));
        } else {
            paragraphs.add(line);
        }
    }

    void end() {
        said(framework).forEach(rule -> pattern(rule).ifPresent(pattern -> take(rule, pattern)));
    }

    private void take(BoardRule rule, Pattern pattern) {
        List<TextLine> found = sentences()
                .filter(sentence -> pattern.matcher(sentence.text()).find())
                .toList();
        List<String> said = new ArrayList<>(
                new LinkedHashSet<>(found.stream().map(TextLine::text).toList()));
        int times = times(rule);
        if (said.size() < times) {
            return;
        }
        String ref = framework.ref(rule);
        int line = found.getFirst().number();
        layer.put(line, ref, null, String.join("\n", said.subList(0, times)));
        said.stream()
                .skip(times)
                .forEach(more -> findings.differs(
                        Section.PARTS,
                        line,
                        ref,
                        "is in more sentences than are known; the first were taken",
                        more,
                        said.getFirst()));
    }

    private Stream<TextLine> sentences() {
        return paragraphs.stream().flatMap(paragraph -> BETWEEN.splitAsStream(paragraph.text())
                .map(sentence -> new TextLine(paragraph.number(), paragraph.bullet(), sentence)));
    }

    /** Who has to sit on a board is said once for each kind of body, all else once. */
    private static int times(BoardRule rule) {
        return rule instanceof BoardRule.OfficeHeld || rule instanceof BoardRule.RegistrationHeld
                ? rule.terms().bodies().size()
                : 1;
    }

    private static Optional<Pattern> pattern(BoardRule rule) {
        return rule instanceof BoardRule.SeatsAtMost limit
                ? Optional.of(BoardFigures.named(limit.seats()))
                : Optional.ofNullable(NAMED.get(rule.terms().id()));
    }

    private static Map.Entry<String, Pattern> named(String rule, String words) {
        return Map.entry(rule, Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE));
    }
}
