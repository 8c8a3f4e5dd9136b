package org.assessmentcentre.catalogue.frameworks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.HandbookFiles;
import org.assessmentcentre.catalogue.testing.NhsCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A framework's text says the same as DOCX and as PDF: our words in its layout, and the texts where they are at hand. */
class FrameworkFormatsTest {

    private static final Map<String, String> FILES = Map.of(
            "NHS-LF-2011", "002_7d97b09dc852efb0.txt",
            "FCL-2025", "003_e03624104283d762.txt",
            "CLFA-2019", "001_bbb9c620f1794c6a.txt");

    private record Reading(Map<String, String> words, List<String> findings) {}

    static Stream<Arguments> copies() {
        return FILES.keySet().stream().sorted().flatMap(name -> Stream.of("DOCX", "lists", "PDF")
                .map(kind -> Arguments.of(name, kind)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("copies")
    void everyFormatSaysTheSame(String name, String kind) throws IOException {
        Framework framework = Sources.document(name, Framework.class);
        List<String> lines = lines(name, framework);
        boolean apart = kind.equals("PDF") && !name.startsWith("NHS");
        same(
                framework,
                apart ? lines.stream().flatMap(line -> Stream.of(line, "")).toList() : lines,
                kind);
        Path source = Handbook.folder().resolve(FILES.get(name));
        if (Files.exists(source)) {
            same(framework, Files.readAllLines(source), kind);
        }
    }

    private static void same(Framework framework, List<String> raw, String kind) throws IOException {
        List<String> lines =
                raw.stream().map(line -> line.strip().replace('•', '·')).toList();
        Reading text =
                read(framework, HandbookFormat.TEXT, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        Reading other =
                switch (kind) {
                    case "DOCX" -> read(framework, HandbookFormat.DOCX, HandbookFiles.docx(blocks(plain(lines))));
                    case "lists" ->
                        read(
                                framework,
                                HandbookFormat.DOCX,
                                HandbookFiles.docxOfLists(blocks(lines.stream()
                                        .map(line -> line.replaceFirst("^[-•] ", "· ")
                                                .replaceFirst("^[1-3]\\. (?=[*\"])", "· "))
                                        .toList())));
                    default -> read(framework, HandbookFormat.PDF, HandbookFiles.pdf(blocks(lines)));
                };
        if (framework.framework().equals("NHS-LF") && kind.equals("PDF")) {
            sameOrRefused(text, other);
            return;
        }
        assertThat(other.words()).containsExactlyInAnyOrderEntriesOf(text.words());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(text.findings());
    }

    /** A PDF has no space between what ends a page and what begins the next: such paragraphs may be one. */
    private static void sameOrRefused(Reading text, Reading other) {
        if (other.words().keySet().equals(text.words().keySet())) {
            assertThat(other.words()).containsExactlyInAnyOrderEntriesOf(text.words());
        } else {
            assertThat(other.words().size())
                    .isBetween(text.words().size() * 9 / 10, text.words().size() - 1);
        }
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.replaceFirst("^· ", "• ")).toList();
    }

    private static List<HandbookCopy.Block> blocks(List<String> lines) {
        return lines.stream()
                .map(line -> new HandbookCopy.Block(false, List.of(line)))
                .toList();
    }

    private static List<String> lines(String name, Framework framework) {
        return switch (name) {
            case "FCL-2025" -> FrontlineCopy.of(framework);
            case "CLFA-2019" -> ActionCopy.of(framework);
            default -> List.of(NhsCopy.of(framework).split("\n", -1));
        };
    }

    private static Reading read(Framework framework, HandbookFormat format, byte[] copy) throws IOException {
        HandbookFindings findings = new HandbookFindings();
        FrameworkText reader =
                switch (framework.framework()) {
                    case "FCL" -> new FrontlineText();
                    case "CLFA" -> new ActionText();
                    default -> new NhsText();
                };
        Map<String, String> words = new HashMap<>();
        for (Words each : reader.read(format.lines(new ByteArrayInputStream(copy), findings), framework, findings)) {
            words.put(each.ref(), TextLine.bare(each.title() + " " + each.statement()));
        }
        List<String> found = new ArrayList<>();
        for (HandbookFinding finding : findings.all()) {
            found.add(finding.kind() + " " + finding.at());
        }
        return new Reading(words, found);
    }
}
