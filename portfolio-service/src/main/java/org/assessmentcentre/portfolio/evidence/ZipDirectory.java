package org.assessmentcentre.portfolio.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a zip file says it holds, read from its directory at the end: nothing is unpacked, and a directory larger than any
 * office document has is not read. That keeps archives built to exhaust their reader harmless.
 */
final class ZipDirectory {

    /** One of the files in it. @param offset where its own header begins */
    record Entry(String name, int method, long packed, long size, long offset) {}

    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final long LARGEST_DIRECTORY = 4L * 1024 * 1024;

    private ZipDirectory() {}

    /** The entries; empty when it is no zip file, or one beyond the limits. */
    static List<Entry> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int tailBytes = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
            ByteBuffer tail = read(channel, channel.size() - tailBytes, tailBytes);
            for (int at = tailBytes - END_BYTES; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
                    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (size > LARGEST_DIRECTORY || offset + size > channel.size()) {
                        return List.of();
                    }
                    return entries(read(channel, offset, (int) size));
                }
            }
            return List.of();
        }
    }

    private static List<Entry> entries(ByteBuffer directory) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_BYTES <= directory.capacity() && directory.getInt(at) == ENTRY_SIGNATURE) {
            int name = Short.toUnsignedInt(directory.getShort(at + 28));
            int extra = Short.toUnsignedInt(directory.getShort(at + 30));
            int comment = Short.toUnsignedInt(directory.getShort(at + 32));
            if (at + ENTRY_BYTES + name > directory.capacity()) {
                break;
            }
            byte[] bytes = new byte[name];
            directory.get(at + ENTRY_BYTES, bytes);
            entries.add(new Entry(
                    new String(bytes, StandardCharsets.UTF_8),
                    Short.toUnsignedInt(directory.getShort(at + 10)),
                    Integer.toUnsignedLong(directory.getInt(at + 20)),
                    Integer.toUnsignedLong(directory.getInt(at + 24)),
                    Integer.toUnsignedLong(directory.getInt(at + 42))));
            at += ENTRY_BYTES + name + extra + comment;
        }
        return entries;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException("The file became shorter while it was read");
            }
        }
        return bytes;
    }
}
