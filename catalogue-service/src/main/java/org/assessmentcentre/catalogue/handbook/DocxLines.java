package org.assessmentcentre.catalogue.handbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and table cells of a DOCX, read as a stream: its one XML part, no document type and so no entity, and
 * never more than it may inflate to. Lists of the second level get the bullet that the text has.
 */
final class DocxLines implements LineSource {

    /** Three times the largest handbook's, pictures included. */
    private static final long MOST_INFLATED = 256L * 1024 * 1024;

    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 500;
    private static final String BODY = "word/document.xml";

    private final XMLStreamReader xml;
    private final Deque<Line> ready = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean cell;
    private boolean bullet;
    private boolean inText;
    private boolean cut;
    private int depth;
    private int number;

    DocxLines(InputStream copy) throws IOException {
        this.xml = open(copy);
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            while (ready.isEmpty() && xml.hasNext()) {
                event(xml.next());
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
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
            case "tc" -> cell = true;
            case "t" -> inText = true;
            case "tab" -> append(depth > 0 && !text.isEmpty() ? "\t" : "");
            case "br", "cr" -> line();
            case "ilvl" -> bullet |= !"0".equals(value("val"));
            default -> {}
        }
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "t" -> inText = false;
            case "p" -> line();
            case "tr" -> ready.add(Line.of(++number, "", false));
            default -> {}
        }
    }

    private void append(String more) {
        int room = LONGEST - text.length();
        cut |= more.length() > room;
        text.append(more, 0, Math.min(room, more.length()));
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

    private static XMLStreamReader open(InputStream copy) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return factory.createXMLStreamReader(body(copy));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static InputStream body(InputStream copy) throws IOException {
        ZipInputStream zip = new ZipInputStream(copy);
        Inflated inflated = new Inflated(zip);
        byte[] skipped = new byte[64 * 1024];
        try {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    throw new UnreadableCopy("the file holds no document");
                }
                if (BODY.equals(entry.getName())) {
                    return inflated;
                }
                while (inflated.read(skipped, 0, skipped.length) >= 0) {
                    // counted, and thrown away
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnreadableCopy("the file is damaged: it can't be unpacked");
        }
        throw new UnreadableCopy("the file has more parts than a document can have");
    }

    private static IOException unreadable(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return cause instanceof UnreadableCopy unreadable
                ? unreadable
                : new UnreadableCopy("the document's XML can't be read to its end");
    }

    /** Counts what comes out; an entry's end is not the archive's. */
    private static final class Inflated extends FilterInputStream {

        private long bytes;

        Inflated(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n;
            try {
                n = super.read(buffer, offset, length);
            } catch (ZipException | java.io.EOFException e) {
                throw new UnreadableCopy("the file is damaged: it can't be unpacked");
            }
            bytes += Math.max(n, 0);
            if (bytes > MOST_INFLATED) {
                throw new UnreadableCopy("the file unpacks to more than a handbook can be");
            }
            return n;
        }

        @Override
        public void close() {
            Objects.requireNonNull(in);
        }
    }
}
