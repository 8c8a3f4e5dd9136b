package org.assessmentcentre.portfolio.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

    public static byte[] mp3() {
        byte[] tagged = new byte[512];
        System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, tagged, 0, 3);
        tagged[3] = 4;
        return tagged;
    }

    /** An ISO base media file of this brand: {@code isom}, {@code mp42}, {@code M4A }, {@code qt  }. */
    public static byte[] isoMedia(String brand) {
        byte[] file = new byte[512];
        file[3] = 24;
        System.arraycopy("ftyp".getBytes(StandardCharsets.US_ASCII), 0, file, 4, 4);
        System.arraycopy(brand.getBytes(StandardCharsets.US_ASCII), 0, file, 8, 4);
        return file;
    }

    public static byte[] wav() {
        byte[] file = new byte[64];
        System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
        System.arraycopy("WAVEfmt ".getBytes(StandardCharsets.US_ASCII), 0, file, 8, 8);
        return file;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
