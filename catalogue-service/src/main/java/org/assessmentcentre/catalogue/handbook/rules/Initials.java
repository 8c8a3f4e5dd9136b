package org.assessmentcentre.catalogue.handbook.rules;

/** Words and what they are the initials of. */
final class Initials {

    private Initials() {}

    /** Whether the text spells out the initials that the word is. */
    static boolean stand(String word, String text) {
        String[] words = text.replaceAll("[^\\p{L} ]", " ").split("\\s+", -1);
        for (int i = 0; i + word.length() <= words.length && word.length() >= 2; i++) {
            StringBuilder initials = new StringBuilder();
            for (int j = i; j < i + word.length(); j++) {
                initials.append(words[j].isEmpty() ? "" : words[j].charAt(0));
            }
            if (initials.toString().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
