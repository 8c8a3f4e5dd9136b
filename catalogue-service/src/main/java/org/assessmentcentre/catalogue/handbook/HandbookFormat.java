package org.assessmentcentre.catalogue.handbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
        return read(copy, findings, section -> {});
    }

    /** As above; tells of every section that it comes to. */
    public HandbookText read(InputStream copy, HandbookFindings findings, Consumer<Section> reached)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(copy);
        if (!isThis(buffered, Section.COVER, findings)) {
            return HandbookText.empty();
        }
        try (LineSource lines = source(buffered)) {
            return HandbookText.read(lines, findings, reached);
        } catch (UnreadableCopy e) {
            findings.error(Section.COVER, null, null, e.why());
            return HandbookText.empty();
        }
    }

    /**
     * Every line of a copy of this format, as far as it can be read; what is wrong with it is among the findings.
     *
     * @throws IOException when the stream breaks
     */
    public List<Line> lines(InputStream copy, HandbookFindings findings) throws IOException {
        List<Line> lines = new ArrayList<>();
        BufferedInputStream buffered = new BufferedInputStream(copy);
        if (!isThis(buffered, Section.PARTS, findings)) {
            return lines;
        }
        try (LineSource source = this == DOCX ? DocxLines.of(buffered).withEveryBullet() : source(buffered)) {
            long characters = 0;
            for (Line line = source.next(); line != null; line = source.next()) {
                characters += line.text().length() + 1;
                if (characters > HandbookText.MOST_CHARACTERS) {
                    findings.error(
                            Section.PARTS,
                            line.number(),
                            null,
                            "is longer than a framework can be; nothing after it was read");
                    return lines;
                }
                if (line.damaged()) {
                    findings.error(Section.PARTS, line.number(), null, "the line is not readable as text");
                }
                lines.add(line);
            }
        } catch (UnreadableCopy e) {
            findings.error(Section.PARTS, null, null, e.why());
        }
        return lines;
    }

    private boolean isThis(BufferedInputStream copy, Section section, HandbookFindings findings) throws IOException {
        HandbookFormat actual = of(copy);
        if (actual != this) {
            findings.error(section, null, null, "was sent as " + this + ", and is " + actual);
        }
        return actual == this;
    }

    private LineSource source(InputStream copy) throws IOException {
        return switch (this) {
            case TEXT -> new Lines(copy);
            case DOCX -> DocxLines.of(copy);
            case PDF -> PdfLines.of(copy);
        };
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
