package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as a handbook writes them: 1,001 or two. */
public final class Figures {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** A number in figures or words. */
    public static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d{1,6}|" + String.join("|", WORDS);

    private static final Pattern ANY = Pattern.compile("\\b(" + NUMBER + ")\\b", Pattern.CASE_INSENSITIVE);

    private Figures() {}

    /** What it says; empty when it is no number. */
    public static OptionalInt of(String text) {
        String plain = text.strip().replace(",", "").toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        int word = WORDS.indexOf(plain);
        return word < 0 ? OptionalInt.empty() : OptionalInt.of(word);
    }

    /** The first number in a text. */
    public static OptionalInt firstIn(String text) {
        Matcher number = ANY.matcher(text);
        return number.find() ? of(number.group(1)) : OptionalInt.empty();
    }
}
