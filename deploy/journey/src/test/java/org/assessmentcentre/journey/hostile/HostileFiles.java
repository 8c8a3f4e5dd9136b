package org.assessmentcentre.journey.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are not what they say, or more than they seem; made here, so that none is kept anywhere. */
final class HostileFiles {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int BOMB_MEGABYTES = 300;
    private static final int MEGABYTE = 1 << 20;
    private static final String TYPES = """
            <?xml version="1.0"?>%s
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>""";

    private HostileFiles() {}

    /** Everything that is declared as DOCX here. */
    static Map<String, byte[]> asDocx() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a zip bomb", bomb());
        files.put("entities that expand", entities());
        files.put(
                "an external entity",
                docx(
                        TYPES.formatted("<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", DOCX + "&x;"),
                        "<w/>"));
        files.put("names that climb", zip(Map.of("../../../../tmp/evil", "x", "[Content_Types].xml", TYPES)));
        files.put("a zip that is no DOCX", zip(Map.of("a.txt", "x")));
        files.put("a zip cut short", java.util.Arrays.copyOf(docx(TYPES.formatted("", DOCX), "<w/>"), 90));
        files.put("an HTML page", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));
        files.put("nothing", new byte[0]);
        return files;
    }

    /** Files of two kinds at once, with the type that each is declared as. */
    static Map<String, byte[]> polyglots() {
        String script = "<html><script>alert(1)</script></html>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("application/pdf", joined(ascii("%PDF-1.4\n" + script + "\n"), zip(Map.of("a.txt", "x"))));
        files.put("image/png", joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, ascii(script)));
        files.put("image/jpeg", joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, ascii(script)));
        files.put("text/plain", ascii(script));
        files.put("image/svg+xml", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        files.put("text/html", ascii(script));
        files.put("application/x-msdownload", joined(ascii("MZ"), new byte[200]));
        return files;
    }

    private static byte[] bomb() {
        byte[] zeros = new byte[MEGABYTE];
        return written(zip -> {
            put(zip, "[Content_Types].xml", ascii(TYPES.formatted("", DOCX)));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        });
    }

    private static byte[] entities() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE t [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String declared = entities.append("]>").toString();
        return docx(TYPES.formatted(declared, DOCX + "&a11;"), declared + "<w>&a11;</w>");
    }

    private static byte[] docx(String types, String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types);
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put("word/document.xml", document);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        return written(zip -> {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), ascii(part.getValue()));
            }
        });
    }

    private interface Parts {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] written(Parts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parts.to(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] all = java.util.Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        return all;
    }
}
