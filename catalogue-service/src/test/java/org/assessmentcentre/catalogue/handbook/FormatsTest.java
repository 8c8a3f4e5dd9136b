package org.assessmentcentre.catalogue.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.assessmentcentre.catalogue.handbook.HandbookFinding.Severity;
import org.assessmentcentre.catalogue.handbook.rules.HandbookRules;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.HandbookFiles;
import org.assessmentcentre.catalogue.testing.NumberedDocx;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One handbook in three formats is one handbook; what is none, or a trap, ends in findings, soon. */
class FormatsTest {

    private static final List<HandbookCopy.Block> BLOCKS =
            HandbookCopy.blocks(Sources.qualification(), Sources.standard());
    private static final byte[] TEXT =
            HandbookCopy.of(Sources.qualification(), Sources.standard()).getBytes(StandardCharsets.UTF_8);

    private final HandbookFindings findings = new HandbookFindings();

    @ParameterizedTest
    @EnumSource(
            value = HandbookFormat.class,
            names = {"DOCX", "PDF"})
    void theSameIsReadWhateverTheFormat(HandbookFormat format) throws IOException {
        PrintedHandbook expected = read(HandbookFormat.TEXT, TEXT);
        int found = findings.all().size();
        PrintedHandbook actual = read(format, file(format));
        assertThat(findings.all()).hasSize(found * 2);
        assertThat(withoutLines(actual)).isEqualTo(withoutLines(expected));
    }

    @Test
    void numbersThatTheWordProcessorCountsAreRead() throws IOException {
        PrintedHandbook expected = read(HandbookFormat.TEXT, TEXT);
        PrintedHandbook actual = read(HandbookFormat.DOCX, NumberedDocx.of(BLOCKS));
        assertThat(withoutLines(actual)).isEqualTo(withoutLines(expected));
    }

    @Test
    void aRowThatGoesOverAPagesEndIsOneRow() throws IOException {
        byte[] whole = HandbookFiles.pdf(BLOCKS);
        byte[] parted = HandbookFiles.partedPdf(BLOCKS);
        assertThat(parted).isNotEqualTo(whole);
        assertThat(withoutLines(read(HandbookFormat.PDF, parted)))
                .isEqualTo(withoutLines(read(HandbookFormat.PDF, whole)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTrapEndsInAnError(String name, HandbookFormat format, byte[] file) throws IOException {
        read(format, file);
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.all())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(HandbookFinding::message)
                .isNotEmpty()
                .noneMatch(message -> message.contains("Exception"));
    }

    static Stream<Arguments> traps() throws IOException {
        byte[] docx = file(HandbookFormat.DOCX);
        byte[] pdf = file(HandbookFormat.PDF);
        byte[] endless = new byte[50 * 1024 * 1024];
        Arrays.fill(endless, (byte) 'x');
        return Stream.of(
                Arguments.of("a PDF that is called text", HandbookFormat.TEXT, pdf),
                Arguments.of("a text that is called DOCX", HandbookFormat.DOCX, TEXT),
                Arguments.of("a DOCX that is called PDF", HandbookFormat.PDF, docx),
                Arguments.of("a DOCX cut in the middle", HandbookFormat.DOCX, Arrays.copyOf(docx, docx.length / 2)),
                Arguments.of("a PDF cut in the middle", HandbookFormat.PDF, Arrays.copyOf(pdf, pdf.length / 3)),
                Arguments.of("a PDF without text", HandbookFormat.PDF, emptyPdf()),
                Arguments.of("an archive without a document", HandbookFormat.DOCX, HandbookFiles.zip("a.txt", "a")),
                Arguments.of("entities that expand", HandbookFormat.DOCX, laughs()),
                Arguments.of("a bomb", HandbookFormat.DOCX, bomb()),
                Arguments.of("nesting without end", HandbookFormat.DOCX, nested()),
                Arguments.of("bytes at random", HandbookFormat.TEXT, random()),
                Arguments.of("a DOCX of one paragraph that never ends", HandbookFormat.DOCX, endlessParagraph()),
                Arguments.of("shuffled lines", HandbookFormat.TEXT, shuffled()),
                Arguments.of("a PDF page that draws without end", HandbookFormat.PDF, endlessPage()),
                Arguments.of(
                        "17 million lines",
                        HandbookFormat.TEXT,
                        "\tx\n".repeat(17_000_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("one line of 50 MB", HandbookFormat.TEXT, endless));
    }

    @RepeatedTest(20)
    void howeverAFileIsDamagedItEndsInAnError(RepetitionInfo run) throws IOException {
        Random random = new Random(run.getCurrentRepetition());
        read(HandbookFormat.TEXT, TEXT);
        assertThat(findings.hasErrors()).isFalse();
        for (HandbookFormat format : HandbookFormat.values()) {
            byte[] damaged = file(format);
            for (int i = 0; i < 400; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            HandbookFindings ofDamaged = new HandbookFindings();
            read(format, damaged, ofDamaged);
            assertThat(ofDamaged.hasErrors()).as("%s", format).isTrue();
        }
    }

    /** Some hundred kilobytes that unpack to 150 megabytes of text. */
    private static byte[] endlessPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            byte[] words = "BT /F1 9 Tf 70 700 Td (word) Tj ET\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 4_000; i++) {
                    out.write(words);
                }
            }
            page.setContents(contents);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] shuffled() {
        List<String> lines =
                new ArrayList<>(new String(TEXT, StandardCharsets.UTF_8).lines().toList());
        Collections.shuffle(lines, new Random(7));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        byte[] bytes = new byte[5_000_000];
        new Random(8).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }

    private static byte[] endlessParagraph() {
        return HandbookFiles.zip("word/document.xml", "<w><p>" + "<t>never ends </t>".repeat(3_000_000) + "</p></w>");
    }

    private PrintedHandbook read(HandbookFormat format, byte[] file) throws IOException {
        return read(format, file, findings);
    }

    private static PrintedHandbook read(HandbookFormat format, byte[] file, HandbookFindings findings)
            throws IOException {
        PrintedHandbook handbook = HandbookReader.read(format.read(new ByteArrayInputStream(file), findings), findings);
        if (handbook.units().isEmpty()) {
            findings.error(Section.SECTION_8, null, null, "no unit was found");
        }
        HandbookRules.check(handbook, findings);
        return handbook;
    }

    /** As text in which lines have no number; a PDF has no two spaces. */
    private static String withoutLines(PrintedHandbook handbook) {
        return handbook.toString().replaceAll("line=\\d+", "line").replaceAll(" +", " ");
    }

    private static byte[] file(HandbookFormat format) {
        return switch (format) {
            case TEXT -> TEXT.clone();
            case DOCX -> HandbookFiles.docx(BLOCKS);
            case PDF -> HandbookFiles.pdf(BLOCKS);
        };
    }

    private static byte[] emptyPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return HandbookFiles.zip(
                "word/document.xml", xml.append("]><w><t>&a29;</t></w>").toString());
    }

    private static byte[] nested() {
        return HandbookFiles.zip("word/document.xml", "<a>".repeat(2_000_000));
    }

    /** More than is unpacked, in a part that comes before the document. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("media/picture.bmp"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
