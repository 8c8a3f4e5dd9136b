package org.assessmentcentre.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A real PDF as a learner would hand in: a page for each heading, with the header the handbook asks for (section 5). */
final class EvidencePdf {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.SEVERE);
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private EvidencePdf() {}

    static byte[] of(String header, List<String> headings) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            var bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
            for (String heading : headings) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    line(text, regular, 9, 800, header);
                    line(text, bold, 16, 740, heading);
                    line(text, regular, 11, 710, "What I did, with whom, what it changed and how that was measured.");
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(PDPageContentStream text, PDType1Font font, int size, int y, String words)
            throws IOException {
        text.beginText();
        text.setFont(font, size);
        text.newLineAtOffset(60, y);
        text.showText(words);
        text.endText();
    }
}
