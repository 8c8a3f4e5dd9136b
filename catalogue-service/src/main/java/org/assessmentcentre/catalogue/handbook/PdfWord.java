package org.assessmentcentre.catalogue.handbook;

/**
 * A word with its left edge, its end and its line; y grows downwards.
 *
 * @param gap whether it stands so far from the one before on its line as a tab would put it
 */
record PdfWord(float x, float end, float y, float height, boolean gap, String text) {

    /** Places that are no further apart are the same. */
    static final float NEAR = 2.5f;

    /** So many heights further down there is a blank line between. */
    private static final float BLANK = 1.8f;

    /** Whether it would not have fitted behind a word that ends there: then the line was broken, not ended. */
    boolean wrapped(float before, float right) {
        return !text.startsWith("·") && before + height / 2 + (end - x) > right - height;
    }

    /** Whether it stands on another line than one at that height. */
    boolean below(float before) {
        return Math.abs(y - before) > NEAR;
    }

    /** Whether a blank line is between. */
    boolean apart(float before) {
        return y - before > height * BLANK;
    }
}
