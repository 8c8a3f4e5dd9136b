package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 stream, one at a time; a line without end costs no more memory than the longest one allowed. */
final class Lines implements LineSource {

    /** Ten times the longest paragraph of the handbooks known. */
    private static final int LONGEST = 20_000;

    private static final int BUFFER = 16_384;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder raw = new StringBuilder();
    private int position;
    private int filled;
    private int number;

    Lines(InputStream text) {
        this.reader = new InputStreamReader(text, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Line next() throws IOException {
        if (!more()) {
            return null;
        }
        raw.setLength(0);
        boolean cut = false;
        while (more()) {
            char character = buffer[position++];
            if (character == '\n') {
                break;
            }
            if (raw.length() < LONGEST) {
                raw.append(character);
            } else {
                cut = true;
            }
        }
        number++;
        return Line.of(number, raw.toString(), cut);
    }

    private boolean more() throws IOException {
        while (position >= filled) {
            filled = reader.read(buffer);
            position = 0;
            if (filled < 0) {
                filled = 0;
                return false;
            }
        }
        return true;
    }
}
