package org.assessmentcentre.portfolio.evidence;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/**
 * What an office document comes to once unpacked: people open it on machines that have no more memory than theirs.
 * What the directory says is checked first, then every file in it is read, and kept nowhere, to see whether it is so.
 */
final class Unpacking {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final long MEBIBYTE = 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 512 * MEBIBYTE;

    /** Up to here the ratio does not matter: a page of blank table cells packs well. */
    private static final long ALWAYS_FINE = 16 * MEBIBYTE;

    private static final int MOST_RATIO = 100;

    private static final int ENTRY_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private long left;

    private Unpacking(long allowed) {
        this.left = allowed;
    }

    /** Refuses with 422 a document of too many files, of too large ones, or of others than its directory says. */
    static void mustStayWithin(Path file, List<ZipDirectory.Entry> entries) throws IOException {
        long allowed = Math.min(MOST_BYTES, Math.max(ALWAYS_FINE, MOST_RATIO * Files.size(file)));
        long said = entries.stream().mapToLong(ZipDirectory.Entry::size).sum();
        if (entries.size() > MOST_ENTRIES || said > allowed) {
            throw tooLarge();
        }
        Unpacking unpacking = new Unpacking(allowed);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (ZipDirectory.Entry entry : entries) {
                unpacking.count(bytes, entry);
            }
        } catch (ZipException | EOFException e) {
            throw contradicted();
        }
    }

    private void count(RandomAccessFile file, ZipDirectory.Entry entry) throws IOException {
        byte[] header = new byte[ENTRY_BYTES];
        file.seek(entry.offset());
        file.readFully(header);
        file.skipBytes(unsigned(header, 26) + unsigned(header, 28));
        InputStream packed = new Part(file, entry.packed());
        Inflater inflater = new Inflater(true);
        try {
            InputStream content =
                    switch (entry.method()) {
                        case STORED -> packed;
                        case DEFLATED -> new InflaterInputStream(packed, inflater);
                        default -> throw new ZipException("Packed in a way that office documents are not");
                    };
            if (read(content, true) != entry.size()) {
                throw contradicted();
            }
        } finally {
            inflater.end();
        }
    }

    /** How long it is. What lies in an archive inside counts too, and an archive inside that one is refused. */
    private long read(InputStream content, boolean mayNest) throws IOException {
        Metered metered = new Metered(content);
        byte[] head = metered.readNBytes(ZIP.length);
        if (!Arrays.equals(head, ZIP)) {
            metered.transferTo(OutputStream.nullOutputStream());
            return metered.bytes;
        }
        if (!mayNest) {
            throw tooLarge();
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), metered);
        try (ZipInputStream nested = new ZipInputStream(whole)) {
            while (nested.getNextEntry() != null) {
                read(nested, false);
            }
            whole.transferTo(OutputStream.nullOutputStream());
        }
        return metered.bytes;
    }

    private static int unsigned(byte[] header, int at) {
        return Byte.toUnsignedInt(header[at]) | Byte.toUnsignedInt(header[at + 1]) << 8;
    }

    private static Refusal tooLarge() {
        return new Refusal(
                PortfolioProblem.FILE_UNPACKS_TOO_LARGE,
                "Office documents unpack to " + MOST_BYTES / MEBIBYTE + " MiB at most, beyond "
                        + ALWAYS_FINE / MEBIBYTE + " MiB to " + MOST_RATIO + " times their size, and hold "
                        + MOST_ENTRIES + " files at most. Send a PDF instead.");
    }

    private static Refusal contradicted() {
        return new Refusal(
                PortfolioProblem.FILE_TYPE_CONTRADICTED,
                "The document is damaged: what is in it is not what its directory says. Save it anew and send that.");
    }

    /** The packed bytes of one entry. */
    private static final class Part extends InputStream {

        private final RandomAccessFile file;
        private long rest;

        Part(RandomAccessFile file, long length) {
            this.file = file;
            this.rest = length;
        }

        @Override
        public int read() throws IOException {
            return rest-- > 0 ? file.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = rest <= 0 ? -1 : file.read(into, offset, (int) Math.min(length, rest));
            rest -= Math.max(got, 0);
            return got;
        }
    }

    /** Refuses as soon as more was read of all than may be. */
    private final class Metered extends FilterInputStream {

        private long bytes;

        Metered(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            spend(Math.max(got, 0));
            return got;
        }

        private void spend(int read) {
            bytes += read;
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
