package org.assessmentcentre.catalogue.frameworks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFinding.Severity;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The readers of the frontline tool and of the framework for action: our own words in their layout always, the texts
 * themselves where they lie beside the project.
 */
class OfficialTextTest {

    private static final Framework FRONTLINE = Sources.document("FCL-2025", Framework.class);
    private static final Framework ACTION = Sources.document("CLFA-2019", Framework.class);

    private static final Map<String, String> FILES =
            Map.of("FCL", "003_e03624104283d762.txt", "CLFA", "001_bbb9c620f1794c6a.txt");

    private record Reading(Map<String, Words> words, List<HandbookFinding> findings) {

        Words of(String ref) {
            return Objects.requireNonNull(words.get(ref), ref);
        }

        String at(String ref) {
            return of(ref).statement();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FCL", "CLFA"})
    void everyPartIsReadFromACopyInOurOwnWords(String code) {
        Reading reading = read(code, copy(code));
        assertThat(reading.words().keySet()).containsExactlyInAnyOrderElementsOf(refs(code));
        framework(code)
                .allItems()
                .filter(item -> item.type() != Type.THEME && item.type() != Type.PROFESSIONAL_GROUP)
                .forEach(item -> assertThat(reading.at(item.ref()))
                        .as(item.ref())
                        .isEqualTo(
                                item.type() == Type.ACTION && item.ref().contains("Q")
                                        ? item.statement().replace(",", "")
                                        : item.statement()));
    }

    @Test
    void bandsThatContradictTheMatrixAreReportedAtTheirLevel() {
        assertThat(read("FCL", copy("FCL")).findings())
                .extracting(HandbookFinding::kind, HandbookFinding::at, HandbookFinding::printed)
                .containsExactly(
                        tuple(FindingKind.CONTRADICTION, "FCL-L1", "5"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L2", "6, 7"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L4", "8b, 9"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L2", "6, 7"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L4", "8b, 9"));
    }

    @Test
    void aCopyOfTheFrameworkForActionInItsLayoutHasNothingToReport() {
        assertThat(read("CLFA", copy("CLFA")).findings()).isEmpty();
    }

    @Test
    void aListThatRepeatsAnotherThemesIsReportedAndNotTakenIn() {
        List<String> lines = copy("FCL");
        int advanced = lines.indexOf("4. Advanced Leaders");
        int credibility =
                advanced + lines.subList(advanced, lines.size()).indexOf("Defining credible leadership - how?");
        List<String> barriers = new ArrayList<>(lines.subList(advanced + 2, advanced + 6));
        lines.addAll(credibility + 1, barriers);
        Reading reading = read("FCL", lines);
        assertThat(reading.findings())
                .extracting(HandbookFinding::kind, HandbookFinding::at)
                .contains(tuple(FindingKind.CONTRADICTION, "FCL-L4-T2"))
                .doesNotContain(tuple(FindingKind.PACKAGE_DIFFERS, "FCL-L4-T2-B1"));
        assertThat(reading.words()).containsKey("FCL-L4-T2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FCL | - Meet leading early, in preceptorship and training | - One more | PACKAGE_DIFFERS | FCL-L1-T1-S4",
                "FCL | - 2 of ours to training | - One more | PACKAGE_DIFFERS | FCL-U-training",
                "FCL | - 2 of ours to training | - 2 of ours to training | PACKAGE_DIFFERS | FCL-U-training",
                "FCL | (Band 7/8a staff) | (Band 8 staff) | CONTRADICTION | FCL-L3",
                "FCL | (Band 7/8a staff) | (Band 8 staff) | PACKAGE_DIFFERS | FCL-L3",
                "CLFA | ## Key questions for leaders | Is this one new? | PACKAGE_DIFFERS | CLFA-T1-Q6",
                "CLFA | ## For both | An ambulance by chance. | PACKAGE_DIFFERS | CLFA-R-trust-type-variations",
                "CLFA | # Annex 1: Key questions | ## Talent management | SUMMARY_DIFFERS | CLFA-T3-Q1"
            })
    void whatDiffersIsReportedWhereItStands(String code, String after, String line, FindingKind kind, String at) {
        List<String> lines = copy(code);
        lines.add(lines.indexOf(after) + 1, line);
        if (kind == FindingKind.SUMMARY_DIFFERS) {
            lines.add(lines.indexOf(after) + 2, "- Is it worded so?");
        }
        if (line.startsWith("(")) {
            lines.remove(after);
        }
        assertThat(read(code, lines).findings())
                .extracting(HandbookFinding::kind, HandbookFinding::at)
                .contains(tuple(kind, at));
    }

    @Test
    void anotherNumberOfSeatsThanTheRulesIsReported() {
        List<String> lines = copy("CLFA").stream()
                .map(line -> line.replace("no more than seven", "no more than eight"))
                .toList();
        assertThat(read("CLFA", lines).findings())
                .extracting(HandbookFinding::at, HandbookFinding::printed, HandbookFinding::expected)
                .containsExactly(tuple("non-executives-at-most-7", "eight", "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FCL", "CLFA"})
    void aDamagedCopyIsReadAsFarAsItGoes(String code) {
        Random random = new Random(5);
        List<String> whole = copy(code);
        for (int i = 0; i < 300; i++) {
            List<String> damaged = new ArrayList<>(whole.subList(0, random.nextInt(whole.size())));
            if (i % 3 == 0) {
                Collections.shuffle(damaged, random);
            }
            if (i % 2 == 0) {
                damaged.replaceAll(line -> line.isEmpty() ? line : line.substring(random.nextInt(line.length())));
            }
            Reading reading = read(code, damaged);
            assertThat(refs(code)).containsAll(reading.words().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FCL", "CLFA"})
    void anEntryThatIsDoubledDroppedMovedOrAddedIsNeverSilentlyWrong(String code) throws IOException {
        neverSilentlyWrong(code, copy(code));
        Path file = Handbook.folder().resolve(FILES.get(code));
        if (Files.exists(file)) {
            neverSilentlyWrong(code, Files.readAllLines(file));
        }
    }

    private static void neverSilentlyWrong(String code, List<String> whole) {
        Reading before = read(code, whole);
        List<Integer> entries = IntStream.range(0, whole.size())
                .filter(i -> whole.get(i).matches("(- |[1-3]\\. \\*\\*).*|.*\\?"))
                .boxed()
                .toList();
        Random random = new Random(7);
        for (int i = 0; i < 160; i++) {
            List<String> lines = new ArrayList<>(whole);
            int at = entries.get(random.nextInt(entries.size()));
            int to = entries.get(random.nextInt(entries.size()));
            switch (i % 5) {
                case 0 -> lines.add(at, whole.get(at));
                case 1 -> lines.remove(at);
                case 2 -> lines.add(at, "- Nobody ever said this of anything.");
                case 3 -> lines.add(at + 1, "47");
                default -> {
                    if (Math.abs(at - to) > 40) {
                        lines.add(at < to ? at : at - 1, lines.remove(to));
                    }
                }
            }
            Reading after = read(code, lines);
            boolean refused = !after.words().keySet().equals(before.words().keySet())
                    || after.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            List<String> differing = before.words().keySet().stream()
                    .filter(ref -> !refused && !after.at(ref).equals(before.at(ref)))
                    .toList();
            assertThat(after.findings().stream().map(HandbookFinding::at))
                    .as(code + " " + i + " line " + at)
                    .containsAll(differing);
            if (i % 5 == 0 && !refused) {
                assertThat(differing).isEmpty();
            }
        }
    }

    @Test
    void theFrontlineToolItselfIsReadWhole() {
        Reading reading = readOfficial("FCL");
        assertThat(reading.words().keySet()).containsExactlyInAnyOrderElementsOf(refs("FCL"));
        assertThat(reading.findings())
                .extracting(HandbookFinding::kind, HandbookFinding::at, HandbookFinding::printed)
                .containsExactly(
                        tuple(FindingKind.CONTRADICTION, "FCL-L1", "5"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L2", "6, 7"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L4-T2", null),
                        tuple(FindingKind.CONTRADICTION, "FCL-L4", "8b, 9"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L2", "6, 7"),
                        tuple(FindingKind.CONTRADICTION, "FCL-L4", "8b, 9"));
        assertThat(reading.at("FCL-L1-Q3")).endsWith("?").doesNotContain("\"");
        assertThat(reading.at("FCL-L4-Q3-R")).endsWith("development.");
        assertThat(reading.of("FCL-L3-P1").title()).endsWith("(EFCCL)");
        assertThat(reading.of("FCL-U-training").title()).endsWith("Development Courses");
        assertThat(reading.at("FCL-U-progression-mapping"))
                .startsWith("Using the levels")
                .endsWith("ambitions");
        assertThat(reading.at("FCL-U-governance").lines()).hasSize(4);
        assertThat(reading.at("FCL-U-governance")).endsWith("standards");
    }

    @Test
    void theFrameworkForActionItselfIsReadWhole() {
        Reading reading = readOfficial("CLFA");
        assertThat(reading.words().keySet()).containsExactlyInAnyOrderElementsOf(refs("CLFA"));
        assertThat(reading.findings())
                .extracting(HandbookFinding::kind, HandbookFinding::at)
                .containsExactly(tuple(FindingKind.SUMMARY_DIFFERS, "CLFA-T4-Q3"));
        assertThat(reading.at("CLFA-G1-P14")).isEqualTo("speech and language therapists");
        assertThat(reading.at("CLFA-T2-Q3-A1")).endsWith("meetings");
        assertThat(reading.at("CLFA-R-directors-at-most-12"))
                .startsWith("For most")
                .endsWith("the chair.");
        assertThat(reading.at("CLFA-R-executives-at-most-5")).isEqualTo(reading.at("CLFA-R-non-executives-at-most-7"));
        assertThat(reading.at("CLFA-R-doctor-or-dentist").lines())
                .satisfiesExactly(
                        trusts -> assertThat(trusts).startsWith("Of these"),
                        foundations -> assertThat(foundations).contains("Schedule 7"));
        assertThat(reading.at("CLFA-R-half-independent"))
                .startsWith("There should be")
                .endsWith("independent.");
        assertThat(reading.at("CLFA-R-number-of-directors-free")).endsWith("specifies that:");
    }

    private static Reading readOfficial(String code) {
        Path file = Handbook.folder().resolve(FILES.get(code));
        if (!Files.exists(file)) {
            abort("The text is not at " + file + "; its reader is shown with our own words only.");
        }
        try {
            return read(code, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String code, List<String> lines) {
        HandbookFindings findings = new HandbookFindings();
        try {
            List<Words> words = reader(code)
                    .read(
                            HandbookFormat.TEXT.lines(
                                    new ByteArrayInputStream(
                                            String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                                    findings),
                            framework(code),
                            findings);
            return new Reading(
                    words.stream().collect(Collectors.toMap(Words::ref, Function.identity())), findings.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FrameworkText reader(String code) {
        return code.equals("FCL") ? new FrontlineText() : new ActionText();
    }

    private static Framework framework(String code) {
        return code.equals("FCL") ? FRONTLINE : ACTION;
    }

    private static List<String> copy(String code) {
        return code.equals("FCL") ? FrontlineCopy.of(FRONTLINE) : ActionCopy.of(ACTION);
    }

    private static List<String> refs(String code) {
        Framework framework = framework(code);
        return Stream.of(
                        framework.levels().stream().map(FrameworkLevel::ref),
                        framework.allItems().map(FrameworkItem::ref),
                        reader(code).beside(framework).stream())
                .flatMap(Function.identity())
                .toList();
    }
}
