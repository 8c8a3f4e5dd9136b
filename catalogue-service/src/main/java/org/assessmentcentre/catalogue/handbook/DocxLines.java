package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and table cells of a DOCX, its document read as a stream. Lists of the second level get the bullet that
 * the text has, and headings the number that a word processor gives them.
 */
final class DocxLines implements LineSource {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 500;

    private final DocxParts parts;
    private final DocxNumbering numbering;
    private final XMLStreamReader xml;
    private final Deque<Line> ready = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean everyList;
    private boolean cell;
    private boolean bullet;
    private boolean inText;
    private boolean inCell;
    private @Nullable String style;
    private @Nullable String list;
    private int level;
    private boolean cut;
    private int depth;
    private int number;

    private DocxLines(DocxParts parts) throws IOException {
        this.parts = parts;
        this.numbering = DocxNumbering.of(parts);
        this.xml = parts.document();
    }

    static DocxLines of(InputStream copy) throws IOException {
        DocxParts parts = DocxParts.of(copy);
        boolean opened = false;
        try {
            DocxLines lines = new DocxLines(parts);
            opened = true;
            return lines;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    /** Lists of the first level get their bullet too. */
    DocxLines withEveryBullet() {
        everyList = true;
        return this;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            while (ready.isEmpty() && xml.hasNext()) {
                event(xml.next());
            }
        } catch (XMLStreamException e) {
            throw DocxParts.unreadable(e);
        }
        return ready.poll();
    }

    private void event(int event) throws IOException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableCopy("the document declares entities, which no word processor does");
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText) {
                    append(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void start(String name) throws IOException {
        if (++depth > DEEPEST) {
            throw new UnreadableCopy("the document is nested more deeply than a handbook can be");
        }
        switch (name) {
            case "tc" -> {
                cell = true;
                inCell = true;
            }
            case "pStyle" -> style = value("val");
            case "numId" -> list = value("val");
            case "t" -> inText = true;
            case "tab" -> append(text.isEmpty() ? "" : "\t");
            case "br", "cr" -> line();
            case "ilvl" -> {
                level = DocxNumbering.number(value("val"), 0);
                bullet |= level != 0;
            }
            default -> {}
        }
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "t" -> inText = false;
            case "p" -> {
                label();
                line();
            }
            case "tc" -> inCell = false;
            case "tr" -> ready.add(Line.of(++number, "", false));
            default -> {}
        }
    }

    private void append(String more) {
        int room = LONGEST - text.length();
        cut |= more.length() > room;
        text.append(more, 0, Math.min(room, more.length()));
    }

    /** The number that is not in the text, and is of the next paragraph no more. */
    private void label() {
        DocxNumbering.Label label = numbering.next(style, list, level);
        bullet |= everyList && list != null && !list.equals("0") && !text.isEmpty();
        bullet &= !numbering.isHeading(style);
        style = null;
        list = null;
        level = 0;
        if (label == null || text.isEmpty() && !label.named()) {
            return;
        }
        bullet = false;
        if (label.heading() && !inCell) {
            text.insert(0, label.text() + "\t");
        } else if (label.named()) {
            String words = text.toString();
            text.setLength(0);
            text.append(label.text());
            if (!words.isEmpty()) {
                line();
                text.append(words);
            }
        }
    }

    /** A cell's first line begins with a tab, as in the text. */
    private void line() {
        String words = (bullet ? "· " : "") + text;
        ready.add(Line.of(++number, (cell ? "\t" : " ") + words, cut));
        cell = false;
        bullet = false;
        cut = false;
        text.setLength(0);
    }

    private @Nullable String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
