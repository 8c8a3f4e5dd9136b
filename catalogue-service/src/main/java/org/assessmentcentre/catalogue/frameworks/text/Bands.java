package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pay bands as a sentence names them: {@code Band 5/6}, {@code Band 7-8a}. */
final class Bands {

    private static final Pattern NAMED =
            Pattern.compile("\\bBand ([1-9][a-d]?)((?:\\s?[/–-]\\s?[1-9][a-d]?)*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BAND = Pattern.compile("[1-9][a-d]?");

    private Bands() {}

    /** Every band that is named, each once, in its order. */
    static List<String> in(String text) {
        List<String> bands = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Matcher band = BAND.matcher(named.group(1) + named.group(2));
            while (band.find()) {
                if (!bands.contains(band.group())) {
                    bands.add(band.group());
                }
            }
        }
        return bands;
    }
}
