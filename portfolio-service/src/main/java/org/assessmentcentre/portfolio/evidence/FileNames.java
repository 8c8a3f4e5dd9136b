package org.assessmentcentre.portfolio.evidence;

import java.nio.charset.StandardCharsets;
import org.assessmentcentre.kit.text.OneLine;
import org.jspecify.annotations.Nullable;

/** Names of files as people send them, made harmless: no path, no control character, not too long, never empty. */
final class FileNames {

    private static final int LONGEST = 150;
    private static final String REFUSED = "\"<>:|?*%;";

    private FileNames() {}

    /** The last part of a name, or the fallback when nothing is left of it. */
    static String safe(@Nullable String name, String fallback) {
        String safe = name == null ? "" : clean(name);
        return safe.isEmpty() ? clean(fallback.replace('/', '-')) : safe;
    }

    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints()
                .filter(c -> !OneLine.breaks(c) && !isLoneSurrogate(c))
                .map(c -> REFUSED.indexOf(c) >= 0 ? '_' : c)
                .limit(LONGEST)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip().replaceAll("^\\.+", "");
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A Content-Disposition that saves under this name: plain ASCII for old clients, UTF-8 for the rest (RFC 6266). */
    static String disposition(String name) {
        String ascii = name.replaceAll("[^\\x20-\\x7e]", "_").replace("\\", "_").replace("\"", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '-'
                    || c == '_';
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
