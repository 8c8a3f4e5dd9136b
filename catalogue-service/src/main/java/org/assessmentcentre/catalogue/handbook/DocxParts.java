package org.assessmentcentre.catalogue.handbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a DOCX, of which only those asked for are unpacked: no document type and so no entity, and never more
 * than a handbook may inflate to.
 */
final class DocxParts implements AutoCloseable {

    /** Three times the largest handbook's. */
    private static final long MOST_INFLATED = 256L * 1024 * 1024;

    private static final int MOST_ENTRIES = 5_000;

    private final CopyFile file;
    private final ZipFile zip;

    private DocxParts(CopyFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static DocxParts of(InputStream copy) throws IOException {
        CopyFile file = CopyFile.of(copy);
        boolean opened = false;
        try {
            ZipFile zip = new ZipFile(file.path().toFile());
            opened = true;
            file.forget();
            return new DocxParts(file, zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged();
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** The text itself. */
    XMLStreamReader document() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableCopy("the file has more parts than a document can have");
        }
        XMLStreamReader document = part("word/document.xml");
        if (document == null) {
            throw new UnreadableCopy("the file holds no document");
        }
        return document;
    }

    /** A part by its name; null when it is not there. */
    @Nullable
    XMLStreamReader part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return factory.createXMLStreamReader(new Inflated(zip.getInputStream(entry)));
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            zip.close();
        }
    }

    static IOException unreadable(XMLStreamException e) {
        return e.getNestedException() instanceof UnreadableCopy unreadable
                ? unreadable
                : new UnreadableCopy("the document's XML can't be read to its end");
    }

    private static UnreadableCopy damaged() {
        return new UnreadableCopy("the file is damaged: it can't be unpacked");
    }

    /** Counts what comes out. */
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
                throw damaged();
            }
            bytes += Math.max(n, 0);
            if (bytes > MOST_INFLATED) {
                throw new UnreadableCopy("the file unpacks to more than a handbook can be");
            }
            return n;
        }
    }
}
