package org.assessmentcentre.catalogue.frameworks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFinding.Severity;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.NhsCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The NHS framework's text with paragraphs, descriptors, rows of tables and labels moved, dropped, doubled, swapped and
 * misspelt at random: our own words in its layout always, the text itself where it lies beside the project.
 */
class NhsDisplacementTest {

    private static final Framework FRAMEWORK = Sources.document("NHS-LF-2011", Framework.class);
    private static final String TABLES = "The following tables combine";

    private static final Map<String, Text> TEXTS = new HashMap<>();

    private record Text(List<String> lines, Reading reading) {}

    private record Reading(Map<String, Prose> words, List<HandbookFinding> findings) {

        Prose of(String ref) {
            return Objects.requireNonNull(words.get(ref), ref);
        }

        boolean refused() {
            return words.size() < 306 || findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }

        Set<String> at() {
            return findings.stream()
                    .map(finding -> String.valueOf(finding.at()))
                    .collect(Collectors.toSet());
        }

        Set<String> differingFrom(Reading other) {
            Set<String> refs = new TreeSet<>();
            words.forEach((ref, prose) -> {
                if (!prose.saysTheSameAs(other.words.getOrDefault(ref, new Prose(0, "")))) {
                    refs.add(ref);
                }
            });
            return refs;
        }
    }

    /** Lines that belong together, and whose words they are. */
    private record Block(String ref, int from, int to) {}

    @BeforeAll
    static void read() throws IOException {
        TEXTS.put("ours", text(NhsCopy.of(FRAMEWORK)));
        Path source = Handbook.folder().resolve("002_7d97b09dc852efb0.txt");
        if (Files.exists(source)) {
            TEXTS.put("theirs", text(Files.readString(source)));
        }
    }

    static Stream<String> texts() {
        return TEXTS.keySet().stream().sorted();
    }

    private enum Harmless {
        MOVE_A_PARAGRAPH {
            @Override
            void change(List<String> lines, Random random) {
                Block moved = any(indicators(lines), random);
                move(lines, moved, near(moved, indicators(lines), random));
            }
        },
        SWAP_TWO_PARAGRAPHS {
            @Override
            void change(List<String> lines, Random random) {
                Block first = any(indicators(lines), random);
                swap(lines, first, near(first, indicators(lines), random));
            }
        },
        DOUBLE_A_PARAGRAPH {
            @Override
            void change(List<String> lines, Random random) {
                Block twice = any(indicators(lines), random);
                insert(
                        lines,
                        near(twice, indicators(lines), random).from(),
                        List.copyOf(lines.subList(twice.from(), twice.to())));
            }
        },
        SWAP_TWO_DESCRIPTORS_OF_THE_TABLE {
            @Override
            void change(List<String> lines, Random random) {
                List<Block> blocks = descriptors(lines).stream()
                        .filter(block -> block.ref().matches("NHS-LF-D[67].*"))
                        .toList();
                Block first = any(blocks, random);
                swap(lines, first, near(first, blocks, random));
            }
        },
        BREAK_A_PAGE {
            @Override
            void change(List<String> lines, Random random) {
                Block broken = any(indicators(lines), random);
                for (int i = broken.from() + 1; i < broken.to(); i++) {
                    if (Character.isLowerCase(lines.get(i).charAt(0))
                            && !lines.get(i - 1).matches(".*[.:;!?]")) {
                        lines.addAll(i, List.of("", "Leadership Framework", "", "47", ""));
                        return;
                    }
                }
            }
        },
        SWAP_TWO_LABELS {
            @Override
            void change(List<String> lines, Random random) {
                List<Integer> labels = new ArrayList<>();
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).strip().matches("Stage [1-4]")) {
                        labels.add(i);
                    }
                }
                int first = labels.get(random.nextInt(labels.size()));
                int second = labels.get(random.nextInt(labels.size()));
                String label = lines.get(first);
                lines.set(first, lines.get(second));
                lines.set(second, label);
            }
        },
        MISSPELL_A_ROW {
            @Override
            void change(List<String> lines, Random random) {
                misspell(lines, any(cells(lines), random), random);
            }
        },
        DOUBLE_A_ROW {
            @Override
            void change(List<String> lines, Random random) {
                Block twice = any(cells(lines), random);
                insert(lines, twice.from(), List.copyOf(lines.subList(twice.from(), twice.to())));
            }
        };

        abstract void change(List<String> lines, Random random);
    }

    private enum Harm {
        MOVE_A_PARAGRAPH_ANYWHERE {
            @Override
            void change(List<String> lines, Random random) {
                move(lines, any(indicators(lines), random), any(indicators(lines), random));
            }
        },
        SWAP_ANY_PARAGRAPHS {
            @Override
            void change(List<String> lines, Random random) {
                swap(lines, any(indicators(lines), random), any(indicators(lines), random));
            }
        },
        DROP_A_PARAGRAPH {
            @Override
            void change(List<String> lines, Random random) {
                clear(lines, any(indicators(lines), random));
            }
        },
        MISSPELL_A_PARAGRAPH {
            @Override
            void change(List<String> lines, Random random) {
                misspell(lines, any(indicators(lines), random), random);
            }
        },
        DROP_A_DESCRIPTOR {
            @Override
            void change(List<String> lines, Random random) {
                clear(lines, any(descriptors(lines), random));
            }
        },
        MOVE_A_DESCRIPTOR {
            @Override
            void change(List<String> lines, Random random) {
                Block moved = any(descriptors(lines), random);
                Block before = any(descriptors(lines), random);
                boolean elsewhere =
                        !moved.ref().substring(0, 12).equals(before.ref().substring(0, 12));
                if (elsewhere) {
                    List<String> words = List.copyOf(lines.subList(moved.from(), moved.to()));
                    lines.addAll(before.from(), words);
                    int shift = before.from() <= moved.from() ? words.size() : 0;
                    lines.subList(moved.from() + shift, moved.to() + shift).clear();
                }
            }
        },
        DROP_A_ROW {
            @Override
            void change(List<String> lines, Random random) {
                clear(lines, any(cells(lines), random));
            }
        },
        SWAP_TWO_ROWS {
            @Override
            void change(List<String> lines, Random random) {
                swap(lines, any(cells(lines), random), any(cells(lines), random));
            }
        },
        DROP_A_LINE_OF_THE_TABLES {
            @Override
            void change(List<String> lines, Random random) {
                int tables = tables(lines);
                lines.remove(tables + random.nextInt(lines.size() - tables));
            }
        },
        SWAP_TWO_HEADS {
            @Override
            void change(List<String> lines, Random random) {
                List<Integer> heads = new ArrayList<>();
                for (int i = tables(lines); i < lines.size(); i++) {
                    if (lines.get(i).strip().matches("[1-4]")) {
                        heads.add(i);
                    }
                }
                int first = heads.get(random.nextInt(heads.size()));
                int second = heads.get(random.nextInt(heads.size()));
                String head = lines.get(first);
                lines.set(first, lines.get(second));
                lines.set(second, head);
            }
        },
        DROP_A_HEADING {
            @Override
            void change(List<String> lines, Random random) {
                List<Integer> headings = new ArrayList<>();
                for (int i = 0; i < tables(lines); i++) {
                    if (lines.get(i).strip().matches("[1-7]\\.[1-4] .*|Generic behaviours .*")) {
                        headings.add(i);
                    }
                }
                lines.remove((int) headings.get(random.nextInt(headings.size())));
            }
        };

        abstract void change(List<String> lines, Random random);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void otherLineEndsSayTheSame(String text) {
        Text whole = whole(text);
        Reading reading = read(String.join("\r\n", whole.lines()));
        assertThat(reading.refused()).isFalse();
        assertThat(reading.differingFrom(whole.reading())).isEmpty();
        assertThat(reading.findings()).hasSameSizeAs(whole.reading().findings());
    }

    @ParameterizedTest
    @EnumSource(Harmless.class)
    void whatStandsElsewhereIsPutRight(Harmless change) {
        TEXTS.forEach((name, whole) -> {
            for (int seed = 0; seed < 5; seed++) {
                List<String> lines = new ArrayList<>(whole.lines());
                change.change(lines, new Random(seed));
                Reading reading = read(String.join("\n", lines));
                assertThat(reading.refused())
                        .as(name + " " + seed + " "
                                + reading.findings().stream()
                                        .filter(finding -> finding.severity() == Severity.ERROR)
                                        .toList())
                        .isFalse();
                assertThat(reading.differingFrom(whole.reading()))
                        .as(name + " " + seed)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void whatCannotBePutRightIsRefusedOrShown(Harm harm) {
        TEXTS.forEach((name, whole) -> {
            for (int seed = 0; seed < 8; seed++) {
                List<String> lines = new ArrayList<>(whole.lines());
                harm.change(lines, new Random(seed));
                neverSilentlyWrong(name + " " + seed, whole.reading(), read(String.join("\n", lines)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void severalAtOnceAreNeverSilentlyWrong(int seed) {
        Random random = new Random(seed);
        TEXTS.forEach((name, whole) -> {
            for (int i = 0; i < 3; i++) {
                List<String> lines = new ArrayList<>(whole.lines());
                List<String> done = new ArrayList<>();
                for (int k = 0; k < 3; k++) {
                    if (random.nextInt(3) == 0) {
                        Harm harm = Harm.values()[random.nextInt(Harm.values().length)];
                        done.add(harm.name());
                        harm.change(lines, random);
                    } else {
                        Harmless change = Harmless.values()[random.nextInt(Harmless.values().length)];
                        done.add(change.name());
                        change.change(lines, random);
                    }
                }
                neverSilentlyWrong(name + " " + i + " " + done, whole.reading(), read(String.join("\n", lines)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatWasMovedToAnotherPageIsReported(String text) {
        Text whole = whole(text);
        List<String> lines = new ArrayList<>(whole.lines());
        List<Block> blocks = indicators(lines);
        swap(lines, at(blocks, "NHS-LF-D1-E2-S3"), at(blocks, "NHS-LF-D1-E4-S3"));
        Reading reading = read(String.join("\n", lines));
        assertThat(reading.differingFrom(whole.reading())).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.MOVED)
                .extracting(HandbookFinding::message)
                .contains(
                        "stood on the page of NHS-LF-D1-E2 and was put here by the summary table",
                        "stood on the page of NHS-LF-D1-E4 and was put here by the summary table");
    }

    private static void neverSilentlyWrong(String what, Reading whole, Reading reading) {
        if (!reading.refused()) {
            assertThat(reading.at()).as(what).containsAll(reading.differingFrom(whole));
        }
    }

    private static Text whole(String name) {
        return Objects.requireNonNull(TEXTS.get(name), name);
    }

    private static Block at(List<Block> blocks, String ref) {
        return blocks.stream()
                .filter(block -> block.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Block any(List<Block> blocks, Random random) {
        return blocks.get(random.nextInt(blocks.size()));
    }

    /** Any of the same domain. */
    private static Block near(Block block, List<Block> blocks, Random random) {
        String domain = block.ref().substring(0, "NHS-LF-D1".length());
        return any(
                blocks.stream().filter(other -> other.ref().startsWith(domain)).toList(), random);
    }

    private static List<Block> indicators(List<String> lines) {
        return blocks(lines, 0, tables(lines), Type.INDICATOR);
    }

    private static List<Block> descriptors(List<String> lines) {
        return blocks(lines, 0, tables(lines), Type.DESCRIPTOR);
    }

    private static List<Block> cells(List<String> lines) {
        return blocks(lines, tables(lines), lines.size(), Type.INDICATOR);
    }

    private static int tables(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(TABLES)) {
                return i + 1;
            }
        }
        return lines.size();
    }

    /** Where parts of that type are printed, by their words in the whole text. */
    private static List<Block> blocks(List<String> lines, int from, int to, Type type) {
        Reading whole = lines.get(0).contains("Foreword") && lines.get(1).startsWith("Words")
                ? whole("ours").reading()
                : whole("theirs").reading();
        Map<String, String> refs = new HashMap<>();
        FRAMEWORK
                .allItems()
                .filter(item -> item.type() == type)
                .map(FrameworkItem::ref)
                .forEach(ref -> refs.put(bare(whole.of(ref).text()), ref));
        List<Block> blocks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            StringBuilder text = new StringBuilder();
            for (int end = i; end < Math.min(to, i + 8) && !lines.get(end).isBlank(); end++) {
                text.append(bare(lines.get(end)));
                String ref = refs.get(text.toString());
                if (ref != null) {
                    blocks.add(new Block(ref, i, end + 1));
                    i = end;
                    break;
                }
            }
        }
        return blocks;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    private static void insert(List<String> lines, int at, List<String> words) {
        List<String> apart = new ArrayList<>(words);
        apart.addFirst("");
        apart.addLast("");
        lines.addAll(at, apart);
    }

    private static void move(List<String> lines, Block moved, Block before) {
        if (!moved.equals(before)) {
            List<String> words = List.copyOf(lines.subList(moved.from(), moved.to()));
            insert(lines, before.from(), words);
            int shift = before.from() <= moved.from() ? words.size() + 2 : 0;
            lines.subList(moved.from() + shift, moved.to() + shift).clear();
        }
    }

    private static void clear(List<String> lines, Block block) {
        lines.subList(block.from(), block.to()).clear();
    }

    private static void swap(List<String> lines, Block one, Block other) {
        if (one.equals(other)) {
            return;
        }
        Block first = one.from() < other.from() ? one : other;
        Block second = first.equals(one) ? other : one;
        List<String> early = List.copyOf(lines.subList(first.from(), first.to()));
        List<String> late = List.copyOf(lines.subList(second.from(), second.to()));
        clear(lines, second);
        lines.addAll(second.from(), early);
        clear(lines, first);
        lines.addAll(first.from(), late);
    }

    private static void misspell(List<String> lines, Block block, Random random) {
        int line = block.from() + random.nextInt(block.to() - block.from());
        lines.set(line, lines.get(line).replaceFirst("(\\p{Lower}{3})(\\p{Lower})", "$1q$2"));
    }

    private static Text text(String text) {
        return new Text(List.of(text.split("\n", -1)), read(text));
    }

    private static Reading read(String text) {
        HandbookFindings findings = new HandbookFindings();
        try {
            List<Words> words = new NhsText()
                    .read(
                            HandbookFormat.TEXT.lines(
                                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), findings),
                            FRAMEWORK,
                            findings);
            Map<String, Prose> byRef = new HashMap<>();
            words.forEach(each -> byRef.put(each.ref(), new Prose(0, each.statement())));
            assertThat(FRAMEWORK.wordedRefs().toList()).containsAll(byRef.keySet());
            return new Reading(byRef, findings.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
