package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.document.FrameworkUse;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Frontline clinical leadership and the framework for action as they are carried. */
class FrameworkPackagesTest {

    /** So many words in a row are a sentence of somebody's. */
    private static final int RUN = 7;

    private static final Framework FRONTLINE = Sources.document("FCL-2025", Framework.class);
    private static final Framework ACTION = Sources.document("CLFA-2019", Framework.class);

    @Test
    void bothHoldTogether() {
        assertThat(DocumentRules.check(FRONTLINE)).isEmpty();
        assertThat(DocumentRules.check(ACTION)).isEmpty();
    }

    @ParameterizedTest(name = "level {0} {1}: bands {2}, agreeing {3}")
    @CsvSource({
        "1, Future, 5 6, false, 0",
        "2, Aspiring, 6 7, false, 3",
        "3, Emerging, 7 8a, true, 3",
        "4, Advanced, 8 8b 9, false, 3"
    })
    void aLevelHasItsThemesQuestionsNeedsAndProgrammes(
            String code, String title, String bands, boolean agree, int programmes) {
        FrameworkLevel level = FRONTLINE.levels().get(Integer.parseInt(code) - 1);
        assertThat(level.title()).isEqualTo(title);
        assertThat(level.bands()).containsExactly(bands.split(" ", -1));
        assertThat(level.bandsAgree()).isEqualTo(agree);
        assertThat(of(level, Type.THEME))
                .extracting(FrameworkItem::title)
                .containsExactly(
                        "Barriers", "Credibility", "Visibility", "Compassion", "Three asks", "Use in practice");
        assertThat(of(level, Type.THEME).getFirst().items())
                .extracting(FrameworkItem::type)
                .startsWith(Type.BARRIER, Type.BARRIER, Type.BARRIER, Type.SOLUTION, Type.SOLUTION, Type.SOLUTION);
        assertThat(of(level, Type.ASK)).hasSize(3);
        assertThat(of(level, Type.KEY_QUESTION)).hasSize(3).allSatisfy(question -> assertThat(question.items())
                .extracting(FrameworkItem::type)
                .containsExactly(Type.REVEALS));
        assertThat(of(level, Type.DEVELOPMENT_NEED)).hasSize(programmes);
        assertThat(of(level, Type.PROGRAMME)).hasSize(programmes);
        assertThat(level.none())
                .isEqualTo(programmes == 0 ? List.of(Type.DEVELOPMENT_NEED, Type.PROGRAMME) : List.of());
    }

    @Test
    void theFrontlineToolHasEightUses() {
        assertThat(FRONTLINE.uses())
                .extracting(FrameworkUse::slug)
                .containsExactly(
                        "appraisal",
                        "supervision",
                        "preceptorship",
                        "training",
                        "progression-mapping",
                        "team-reflection",
                        "talent-management",
                        "governance");
    }

    @ParameterizedTest(name = "{0}: {1} barriers, {2} questions, {3} actions")
    @CsvSource({
        "Building confidence, 2, 5, 19",
        "Widening perspectives, 3, 3, 12",
        "Talent management, 3, 3, 8",
        "Practical levers, 2, 3, 10",
        "Organisational culture, 2, 3, 9"
    })
    void aThemeHasBarriersQuestionsAndActions(String title, int barriers, int questions, int actions) {
        FrameworkItem theme = ACTION.items().stream()
                .filter(item -> title.equals(item.title()))
                .findFirst()
                .orElseThrow();
        assertThat(theme.items().stream().filter(item -> item.type() == Type.BARRIER))
                .hasSize(barriers);
        assertThat(theme.items().stream().filter(item -> item.type() == Type.KEY_QUESTION))
                .hasSize(questions);
        assertThat(theme.withAllUnder().filter(item -> item.type() == Type.ACTION))
                .hasSize(actions);
    }

    @Test
    void theFrameworkForActionHasFiveThemesEightGroupsAndSixSteps() {
        assertThat(ACTION.items().stream().collect(Collectors.groupingBy(FrameworkItem::type, Collectors.counting())))
                .containsOnly(
                        Map.entry(Type.THEME, 5L), Map.entry(Type.PROFESSIONAL_GROUP, 8L), Map.entry(Type.ACTION, 6L));
        assertThat(ACTION.items().stream()
                        .filter(item -> item.type() == Type.PROFESSIONAL_GROUP)
                        .findFirst()
                        .orElseThrow()
                        .items())
                .hasSize(14);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldTogetherIsFound(String why, String name, Consumer<ObjectNode> change, Finding expected)
            throws IOException {
        ObjectNode tree = Sources.tree(name);
        change.accept(tree);
        assertThat(DocumentRules.check((Framework) Documents.read(tree.toString())))
                .containsExactly(expected);
    }

    static Stream<Arguments> whatDoesNotHoldTogetherIsFound() {
        return Stream.of(
                board(
                        "a rule twice",
                        1,
                        rule -> rule.put("id", "directors-at-most-12"),
                        "boardRules",
                        "rule directors-at-most-12 is there twice"),
                board("an id that is no slug", 0, rule -> rule.put("id", "A B"), "A B", "is not a slug"),
                board(
                        "a rule without a statement",
                        0,
                        rule -> rule.put("statement", " "),
                        "directors-at-most-12",
                        "statement is blank"),
                board(
                        "a rule without a source",
                        0,
                        rule -> rule.put("source", ""),
                        "directors-at-most-12",
                        "source is blank"),
                board(
                        "a rule for nobody",
                        0,
                        rule -> rule.putArray("bodies"),
                        "directors-at-most-12",
                        "holds for no body"),
                board(
                        "a body twice",
                        0,
                        rule -> rule.withArray("bodies").add("NHS_TRUST"),
                        "directors-at-most-12",
                        "body NHS_TRUST is there twice"),
                board(
                        "no seats",
                        0,
                        rule -> rule.put("most", 0),
                        "directors-at-most-12",
                        "most must be positive, is 0"),
                board("no profession", 5, rule -> rule.putArray("anyOf"), "doctor-or-dentist", "names no profession"),
                board(
                        "a profession twice",
                        5,
                        rule -> rule.withArray("anyOf").add("DOCTOR"),
                        "doctor-or-dentist",
                        "profession DOCTOR is there twice"),
                board(
                        "more than all",
                        7,
                        rule -> rule.put("atLeastPercent", 101),
                        "half-independent",
                        "atLeastPercent is 101"),
                board(
                        "none of all",
                        7,
                        rule -> rule.put("atLeastPercent", 0),
                        "half-independent",
                        "atLeastPercent is 0"),
                board(
                        "a limit where nothing is limited",
                        2,
                        rule -> rule.withArray("bodies").add("FOUNDATION_TRUST"),
                        "number-of-executives-free",
                        "says that nothing is limited where executives-at-most-5 limits it"),
                board(
                        "independence asked where it is not",
                        7,
                        rule -> rule.withArray("bodies").add("NHS_TRUST"),
                        "independence-not-asked",
                        "says that nothing is limited where half-independent limits it"),
                level(
                        "a band that a statement names and the level lacks",
                        level -> ((ObjectNode) level.withArray("bandStatements").get(1))
                                .withArray("bands")
                                .add("4"),
                        "bands lack 4, which Conclusion of the level's chapter names"),
                level(
                        "most levels have them, and none doesn't name them",
                        level -> level.putArray("none").add("DEVELOPMENT_NEED"),
                        "has no PROGRAMME as most levels have, and none doesn't say so"),
                level(
                        "none of what is there",
                        level -> level.withArray("none").add("BARRIER"),
                        "has a BARRIER, though it says that there is none"));
    }

    @ParameterizedTest(name = "a part of type {0} under one of type {1}")
    @CsvSource({
        "DOMAIN, THEME, nothing",
        "THEME, THEME, nothing",
        "DEVELOPMENT_NEED, THEME, nothing",
        "ASK, KEY_QUESTION, [THEME]",
        "BARRIER, KEY_QUESTION, [THEME]",
        "PRACTICE, BARRIER, [THEME]",
        "INSIGHT, KEY_QUESTION, [THEME]",
        "EXAMPLE, KEY_QUESTION, '[DOMAIN, ELEMENT, THEME]'",
        "KEY_QUESTION, KEY_QUESTION, '[DOMAIN, ELEMENT, THEME]'",
        "PROGRAMME, THEME, [DEVELOPMENT_NEED]",
        "ACTION, PROFESSIONAL_GROUP, '[THEME, BARRIER, KEY_QUESTION]'",
        "PROFESSIONAL_GROUP, THEME, [PROFESSIONAL_GROUP]",
        "REVEALS, THEME, [KEY_QUESTION]",
        "SOLUTION, KEY_QUESTION, '[THEME, BARRIER]'"
    })
    void aPartStandsWhereItsTypeMay(String type, String above, String allowed) throws IOException {
        ObjectNode tree = Sources.tree("CLFA-2019");
        ObjectNode part = JsonNodeFactory.instance
                .objectNode()
                .put("ref", "CLFA-Z9")
                .put("type", type)
                .put("title", "A name")
                .put("statement", "Nobody put it there");
        find(tree, above).withArray("items").add(part);
        assertThat(DocumentRules.check((Framework) Documents.read(tree.toString())))
                .containsExactly(new Finding("CLFA-Z9", type + " stands under " + above + ", not under " + allowed));
    }

    @ParameterizedTest
    @CsvSource({"ELEMENT", "DESCRIPTOR", "REVEALS", "KEY_QUESTION", "EXAMPLE", "PRACTICE", "ASK", "INSIGHT"})
    void aPartOfAnotherStandsNotAlone(String type) throws IOException {
        ObjectNode tree = Sources.tree("CLFA-2019");
        ((ObjectNode) tree.withArray("items").get(0)).put("type", type);
        assertThat(DocumentRules.check((Framework) Documents.read(tree.toString())))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith(type + " stands under nothing, not under ["));
    }

    private static ObjectNode find(JsonNode parts, String type) {
        return (ObjectNode) parts.findParents("type").stream()
                .filter(part -> part.get("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Every text of a package, but for titles: those are names. */
    @ParameterizedTest
    @CsvSource({"FCL-2025", "CLFA-2019"})
    void noSentenceIsASources(String name) throws IOException {
        List<Path> sources = Stream.of(
                        "001_bbb9c620f1794c6a.txt", "002_7d97b09dc852efb0.txt", "003_e03624104283d762.txt")
                .map(Handbook.folder()::resolve)
                .toList();
        if (!sources.stream().allMatch(Files::exists)) {
            abort("The sources are not in " + Handbook.folder() + "; our wording is not compared with them.");
        }
        Set<String> theirs =
                sources.stream().flatMap(source -> runs(read(source))).collect(Collectors.toSet());
        List<String> ours = new ArrayList<>();
        collect("", Sources.tree(name), ours);
        assertThat(ours).hasSizeGreaterThan(100);
        assertThat(ours.stream().flatMap(FrameworkPackagesTest::runs).filter(theirs::contains))
                .isEmpty();
    }

    @Test
    void theRunsOfASentenceWouldBeFound() {
        assertThat(runs("One two three four five six seven eight, nine."))
                .containsExactly(
                        "one two three four five six seven",
                        "two three four five six seven eight",
                        "three four five six seven eight nine");
    }

    private static void collect(String field, JsonNode node, List<String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            node.forEach(item -> collect(field, item, texts));
        } else if (node.isTextual() && !field.equals("title")) {
            texts.add(node.asText());
        }
    }

    private static Stream<String> runs(String text) {
        List<String> words = List.of(Handbook.bare(text).strip().split("\\s+", -1));
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> String.join(" ", words.subList(i, i + RUN)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FrameworkItem> of(FrameworkLevel level, Type type) {
        return FRONTLINE
                .allItems()
                .filter(item -> item.type() == type && level.ref().equals(item.level()))
                .toList();
    }

    private static Arguments board(String why, int position, Consumer<ObjectNode> change, String at, String message) {
        Consumer<ObjectNode> whole =
                tree -> change.accept((ObjectNode) tree.withArray("boardRules").get(position));
        return Arguments.of(why, "CLFA-2019", whole, new Finding(at, message));
    }

    private static Arguments level(String why, Consumer<ObjectNode> change, String message) {
        Consumer<ObjectNode> whole =
                tree -> change.accept((ObjectNode) tree.withArray("levels").get(0));
        return Arguments.of(why, "FCL-2025", whole, new Finding("FCL-L1", message));
    }
}
