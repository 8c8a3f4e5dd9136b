package org.assessmentcentre.catalogue.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.HandbookReader;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.rules.HandbookRules;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.HandbookFiles;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A handbook as text, DOCX and PDF: the characters by the bare library, the same read into records and checked by our
 * rules, and the whole import over HTTP until it waits for its editor. In turns in one run.
 */
@CatalogueTest
class ImportBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 12);
    private static final int WARM_UP = 4;
    private static final String CENTRE = "770077";
    private static final Map<HandbookFormat, String> TYPES = Map.of(
            HandbookFormat.TEXT,
            "text/plain; charset=utf-8",
            HandbookFormat.DOCX,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            HandbookFormat.PDF,
            "application/pdf");

    private final String token = Tokens.of(Roles.CATALOGUE_EDITOR)
            .centres(CENTRE)
            .life(Duration.ofHours(1))
            .token();

    private enum Way {
        BARE,
        READ,
        IMPORT
    }

    @Test
    void anImportAgainstTheBareLibrary() throws Exception {
        Editor.publishReal();
        Map<HandbookFormat, byte[]> files = files();
        Map<HandbookFormat, Map<Way, List<Long>>> taken = new EnumMap<>(HandbookFormat.class);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (HandbookFormat format : HandbookFormat.values()) {
                for (Way way : Way.values()) {
                    long start = System.nanoTime();
                    String operation = go(way, format, Objects.requireNonNull(files.get(format)));
                    long nanos = System.nanoTime() - start;
                    if (operation != null) {
                        editor().post(operation + "/cancellation");
                    }
                    if (round >= WARM_UP) {
                        taken.computeIfAbsent(format, one -> new EnumMap<>(Way.class))
                                .computeIfAbsent(way, one -> new ArrayList<>())
                                .add(nanos);
                    }
                }
            }
        }
        write(files, taken);
    }

    /** The operation of an import; null of the others. */
    private @Nullable String go(Way way, HandbookFormat format, byte[] file) throws IOException, XMLStreamException {
        switch (way) {
            case BARE -> assertThat(bare(format, file)).isGreaterThan(50_000);
            case READ -> {
                HandbookFindings findings = new HandbookFindings();
                PrintedHandbook handbook =
                        HandbookReader.read(format.read(new ByteArrayInputStream(file), findings), findings);
                HandbookRules.check(handbook, findings);
                assertThat(handbook.units()).hasSize(7);
            }
            case IMPORT -> {
                Response sent = editor().contentType(TYPES.get(format))
                        .body(file)
                        .post("/catalogue/v1/imports?qualification=8431&version=2.0&centre=" + CENTRE);
                assertThat(sent.statusCode()).isEqualTo(202);
                String location = sent.header("Location");
                await().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(2))
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> !editor().get(location).path("state").equals("RUNNING"));
                return location;
            }
        }
        return null;
    }

    /** How many characters of text it has. */
    private static int bare(HandbookFormat format, byte[] file) throws IOException, XMLStreamException {
        return switch (format) {
            case TEXT ->
                new String(file, StandardCharsets.UTF_8)
                        .lines()
                        .mapToInt(String::length)
                        .sum();
            case DOCX -> {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                        if (part.getName().equals("word/document.xml")) {
                            yield characters(zip);
                        }
                    }
                }
                yield 0;
            }
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(document).length();
                }
            }
        };
    }

    private static int characters(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
        int characters = 0;
        while (xml.hasNext()) {
            xml.next();
            characters += xml.isCharacters() ? xml.getTextLength() : 0;
        }
        return characters;
    }

    private RequestSpecification editor() {
        return given().auth().oauth2(token);
    }

    /** The handbook itself where it is at hand, else the copy that the tests make. */
    private static Map<HandbookFormat, byte[]> files() throws IOException {
        Optional<Path> real = Handbook.file();
        List<HandbookCopy.Block> blocks = real.isPresent()
                ? blocks(Files.readAllLines(real.get(), StandardCharsets.UTF_8))
                : HandbookCopy.blocks(Sources.qualification(), Sources.standard());
        byte[] text = real.isPresent()
                ? Files.readAllBytes(real.get())
                : HandbookCopy.of(Sources.qualification(), Sources.standard()).getBytes(StandardCharsets.UTF_8);
        return Map.of(
                HandbookFormat.TEXT,
                text,
                HandbookFormat.DOCX,
                HandbookFiles.docx(blocks),
                HandbookFormat.PDF,
                HandbookFiles.pdf(blocks));
    }

    /** A line that begins with a tab begins a cell, which ends with a blank one. */
    private static List<HandbookCopy.Block> blocks(List<String> lines) {
        List<HandbookCopy.Block> blocks = new ArrayList<>();
        for (String line : lines) {
            String plain = line.replaceAll("\\[bookmark: [^]]*]", "");
            boolean goesOn = !blocks.isEmpty() && blocks.getLast().row() && !plain.isBlank();
            if (plain.startsWith("\t")) {
                blocks.add(new HandbookCopy.Block(true, List.of(plain.substring(1))));
            } else if (goesOn) {
                String cell = blocks.removeLast().cells().getFirst();
                blocks.add(new HandbookCopy.Block(true, List.of(cell + "\n" + plain)));
            } else {
                blocks.add(new HandbookCopy.Block(false, List.of(plain.strip())));
            }
        }
        return blocks;
    }

    private static void write(Map<HandbookFormat, byte[]> files, Map<HandbookFormat, Map<Way, List<Long>>> taken)
            throws IOException {
        String rows = Arrays.stream(HandbookFormat.values())
                .map(format -> row(
                        format,
                        Objects.requireNonNull(files.get(format)).length,
                        Objects.requireNonNull(taken.get(format))))
                .collect(Collectors.joining("\n"));
        String report = """
                # Import

                %s. Median of %d rounds in turns after %d to warm up, %d processors, Java %s. Bare: every character by the library alone. Read: into records, checked by the rules. Import: over HTTP, compared and kept, until it waits for an editor.

                | format | bytes | bare ms | read ms | import ms | read/bare | import/read |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(
                        Handbook.file().isPresent() ? "The real handbook" : "The copy that the tests make",
                        ROUNDS,
                        WARM_UP,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        rows);
        System.out.println(report);
        Path file = GoldenEvents.root().resolve("deploy/bench/results/import.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private static String row(HandbookFormat format, int bytes, Map<Way, List<Long>> taken) {
        double bare = millis(Objects.requireNonNull(taken.get(Way.BARE)));
        double read = millis(Objects.requireNonNull(taken.get(Way.READ)));
        double whole = millis(Objects.requireNonNull(taken.get(Way.IMPORT)));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f |",
                format,
                bytes,
                bare,
                read,
                whole,
                read / bare,
                whole / read);
    }

    private static double millis(List<Long> nanos) {
        return new Measurement("", nanos.stream().mapToLong(Long::longValue).toArray(), 1).millis(0.5);
    }
}
