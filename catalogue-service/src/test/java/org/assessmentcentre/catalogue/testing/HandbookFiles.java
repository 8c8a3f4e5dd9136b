package org.assessmentcentre.catalogue.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A copy of a handbook as word processors keep it, and as they print it. */
public final class HandbookFiles {

    private static final float LINE = 6.5f;
    private static final float LEFT = 40;
    private static final float WIDTH = 1500;
    private static final float HEIGHT = 1400;
    private static final float SIZE = 7;

    private HandbookFiles() {}

    public static byte[] docx(List<HandbookCopy.Block> blocks) {
        return zip("word/document.xml", document(blocks, Collections.nCopies(blocks.size(), "")));
    }

    /** As above, with every list of the first level, which has no mark in the text. */
    public static byte[] docxOfLists(List<HandbookCopy.Block> blocks) {
        return zip(
                "word/document.xml",
                document(blocks, Collections.nCopies(blocks.size(), ""))
                        .replace("ilvl w:val=\"1\"", "ilvl w:val=\"0\""));
    }

    /** The document's part, each block of the style that stands beside it. */
    static String document(List<HandbookCopy.Block> blocks, List<String> styles) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int i = 0; i < blocks.size(); i++) {
            HandbookCopy.Block block = blocks.get(i);
            if (block.row()) {
                xml.append("<w:tbl><w:tr>");
                block.cells().forEach(cell -> xml.append("<w:tc>")
                        .append(paragraphs(cell, ""))
                        .append("</w:tc>"));
                xml.append("</w:tr></w:tbl>");
            } else {
                xml.append(paragraphs(block.cells().getFirst(), styles.get(i)));
            }
        }
        return xml.append("</w:body></w:document>").toString();
    }

    /** An archive of one part. */
    public static byte[] zip(String name, String content) {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String paragraphs(String cell, String style) {
        StringBuilder xml = new StringBuilder();
        for (String line : cell.split("\n", -1)) {
            boolean bullet = line.startsWith("· ");
            xml.append("<w:p><w:pPr>")
                    .append(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                    .append(bullet ? "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>" : "")
                    .append("</w:pPr>");
            String[] parts = (bullet ? line.substring(2) : line).split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                xml.append(i > 0 ? "<w:r><w:tab/></w:r>" : "")
                        .append("<w:r><w:t xml:space=\"preserve\">")
                        .append(parts[i].replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:t></w:r>");
            }
            xml.append("</w:p>");
        }
        return xml.toString();
    }

    /** Ruled tables on wide pages; a row is never parted. */
    public static byte[] pdf(List<HandbookCopy.Block> blocks) {
        return pdf(pages(blocks, false), false);
    }

    /** As printers make it: rows go over the ends of pages, which have a running head and a number. */
    public static byte[] partedPdf(List<HandbookCopy.Block> blocks) {
        return pdf(pages(blocks, true), true);
    }

    private static byte[] pdf(List<List<HandbookCopy.Block>> pages, boolean running) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<HandbookCopy.Block> blocksOfPage : pages) {
                PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float y = HEIGHT - LEFT;
                    if (running) {
                        text(content, font, "A handbook for everybody", LEFT, HEIGHT - LEFT / 2);
                        text(content, font, "Page " + document.getNumberOfPages(), WIDTH / 2, LEFT / 2);
                    }
                    for (HandbookCopy.Block block : blocksOfPage) {
                        y = block(content, font, block, y);
                    }
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<List<HandbookCopy.Block>> pages(List<HandbookCopy.Block> blocks, boolean parted) {
        List<List<HandbookCopy.Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        float left = HEIGHT - 2 * LEFT;
        HandbookCopy.Block heading = null;
        int columns = 0;
        for (HandbookCopy.Block block : blocks) {
            int now = block.row() ? block.cells().size() : 0;
            heading = now == columns ? heading : block;
            columns = now;
            List<HandbookCopy.Block> rest = List.of(block);
            if (left < height(block)) {
                List<HandbookCopy.Block> cut = parted && block.row() && block != heading
                        ? PartedPdf.cut(lines(block), linesIn(left))
                        : List.of();
                if (!cut.isEmpty()) {
                    pages.getLast().add(cut.getFirst());
                    rest = List.of(heading, cut.getLast());
                }
                pages.add(new ArrayList<>());
                left = HEIGHT - 2 * LEFT;
            }
            for (HandbookCopy.Block one : rest) {
                left -= height(one);
                pages.getLast().add(one);
            }
        }
        return pages;
    }

    private static int linesIn(float height) {
        return (int) (height / (LINE * 1.4f)) - 1;
    }

    private static List<List<String>> lines(HandbookCopy.Block block) {
        float width = (WIDTH - 2 * LEFT) / block.cells().size() - 8;
        return block.cells().stream().map(cell -> wrapped(cell, width)).toList();
    }

    private static float height(HandbookCopy.Block block) {
        float width = (WIDTH - 2 * LEFT) / block.cells().size() - 8;
        int lines = block.cells().stream()
                .mapToInt(cell -> wrapped(cell, width).size())
                .max()
                .orElse(1);
        return LINE * 1.4f * (block.row() ? lines + 1 : lines);
    }

    private static float block(PDPageContentStream content, PDType1Font font, HandbookCopy.Block block, float top)
            throws IOException {
        float bottom = top - height(block);
        float width = (WIDTH - 2 * LEFT) / block.cells().size();
        for (int i = 0; i < block.cells().size(); i++) {
            float x = LEFT + i * width;
            if (block.row()) {
                content.addRect(x, bottom + 2, width, top - bottom - 4);
                content.stroke();
            }
            float y = top - LINE * 1.4f;
            for (String line : wrapped(block.cells().get(i), width - 8)) {
                text(content, font, line, x + 4, y);
                y -= LINE * 1.4f;
            }
        }
        return bottom;
    }

    /** The lines of a cell, broken between words where they are too long for it. */
    private static List<String> wrapped(String cell, float width) {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            StringBuilder open = new StringBuilder();
            for (String word : line.split(" ", -1)) {
                if (!open.isEmpty() && width(font, open + " " + word) > width) {
                    lines.add(open.toString());
                    open.setLength(0);
                }
                open.append(open.isEmpty() ? "" : " ").append(word);
            }
            lines.add(open.toString());
        }
        return lines;
    }

    private static float width(PDType1Font font, String text) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7E’‘“”…–·]", " ");
    }

    private static void text(PDPageContentStream content, PDType1Font font, String line, float x, float y)
            throws IOException {
        float at = x;
        for (String part : line.split("\t", -1)) {
            String plain = printable(part);
            if (!plain.isBlank()) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(at, y);
                content.showText(plain);
                content.endText();
            }
            at += 60 + width(font, plain);
        }
    }
}
