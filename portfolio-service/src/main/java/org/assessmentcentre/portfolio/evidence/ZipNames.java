package org.assessmentcentre.portfolio.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in a zip file, read from its directory at the end: nothing is unpacked, and a directory larger than any
 * office document has is not read. That keeps archives built to exhaust their reader harmless.
 */
final class ZipNames {

    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final long LARGEST_DIRECTORY = 4L * 1024 * 1024;

    private ZipNames() {}

    /** The entries' names; empty when it is no zip file, or one beyond the limits. */
    static Set<String> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int tailBytes = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
            ByteBuffer tail = read(channel, channel.size() - tailBytes, tailBytes);
            for (int at = tailBytes - END_BYTES; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
                    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (size > LARGEST_DIRECTORY || offset + size > channel.size()) {
                        return Set.of();
                    }
                    return names(read(channel, offset, (int) size));
                }
            }
            return Set.of();
        }
    }

    private static Set<String> names(ByteBuffer directory) {
        Set<String> names = new HashSet<>();
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
            names.add(new String(bytes, StandardCharsets.UTF_8));
            at += ENTRY_BYTES + name + extra + comment;
        }
        return names;
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
