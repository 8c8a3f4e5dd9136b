package org.assessmentcentre.portfolio.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The beginnings of files of many types: enough to be told apart. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    }

    public static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    /** A tag and no sound after it: nothing says how long it plays. */
    public static byte[] mp3() {
        byte[] tagged = new byte[512];
        System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, tagged, 0, 3);
        tagged[3] = 4;
        return tagged;
    }

    /** So many frames of 128 kbit/s at 44.1 kHz behind a tag of 20 bytes; a frame plays 1152 / 44100 s. */
    public static byte[] mp3(int frames) {
        ByteBuffer file = ByteBuffer.allocate(30 + frames * 417);
        file.put("ID3".getBytes(StandardCharsets.US_ASCII)).put(9, (byte) 20);
        for (int i = 0; i < frames; i++) {
            file.putInt(30 + i * 417, 0xFFFB9000);
        }
        return file.array();
    }

    /** An ISO base media file of this brand that plays a minute: {@code isom}, {@code mp42}, {@code M4A }, {@code qt  }. */
    public static byte[] isoMedia(String brand) {
        return isoMedia(brand, 60_000);
    }

    /** The same, of so many milliseconds; 0 stands for a length that is not told. */
    public static byte[] isoMedia(String brand, int milliseconds) {
        ByteBuffer file = ByteBuffer.allocate(512);
        file.putInt(24)
                .put(("ftyp" + brand).getBytes(StandardCharsets.US_ASCII))
                .position(24);
        file.putInt(116).put("moov".getBytes(StandardCharsets.US_ASCII));
        file.putInt(108)
                .put("mvhd".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(0)
                .putInt(0);
        file.putInt(1000).putInt(milliseconds);
        return file.array();
    }

    /** A second of silence at 8000 bytes a second. */
    public static byte[] wav() {
        return wav(8_000);
    }

    /** So many bytes of silence at 8000 bytes a second. */
    public static byte[] wav(int bytes) {
        ByteBuffer file = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8_000)
                .putInt(8_000)
                .putShort((short) 1)
                .putShort((short) 8);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        return file.array();
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    public static byte[] pptx() {
        return zip("_rels/.rels", "ppt/presentation.xml", "[Content_Types].xml");
    }

    public static byte[] xlsx() {
        return zip("[Content_Types].xml", "xl/workbook.xml");
    }

    public static byte[] zip(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, "<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return zip(files);
    }

    /** A document of Word with one more file in it. */
    public static byte[] docx(String name, byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")) {
            files.put(part, "<x/>".getBytes(StandardCharsets.UTF_8));
        }
        files.put(name, content);
        return zip(files);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
