package org.assessmentcentre.catalogue.handbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A format that a copy may have. What it says of itself has to be what it is. */
public enum HandbookFormat {
    TEXT(""),
    DOCX("PK\u0003\u0004"),
    PDF("%PDF-");

    private final String beginning;

    HandbookFormat(String beginning) {
        this.beginning = beginning;
    }

    /**
     * Reads a copy of this format. What is not one, or can't be read to its end, ends in findings.
     *
     * @throws IOException when the stream breaks
     */
    public HandbookText read(InputStream copy, HandbookFindings findings) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(copy);
        HandbookFormat actual = of(buffered);
        if (actual != this) {
            findings.error(Section.COVER, null, null, "was sent as " + this + ", and is " + actual);
            return HandbookText.empty();
        }
        try {
            return switch (this) {
                case TEXT -> HandbookText.read(buffered, findings);
                case DOCX -> HandbookText.read(new DocxLines(buffered), findings);
                case PDF -> HandbookText.read(PdfLines.of(buffered), findings);
            };
        } catch (UnreadableCopy e) {
            findings.error(Section.COVER, null, null, e.why());
            return HandbookText.empty();
        }
    }

    private static HandbookFormat of(BufferedInputStream copy) throws IOException {
        copy.mark(16);
        String start = new String(copy.readNBytes(5), StandardCharsets.ISO_8859_1);
        copy.reset();
        for (HandbookFormat format : new HandbookFormat[] {DOCX, PDF}) {
            if (start.startsWith(format.beginning)) {
                return format;
            }
        }
        return TEXT;
    }
}
