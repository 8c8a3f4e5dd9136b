package org.assessmentcentre.portfolio.learner;

import java.text.Normalizer;
import java.util.Locale;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.text.TypedName;
import org.jspecify.annotations.Nullable;

/** A typed name holds as a signature when it is the registered one; case, spaces and punctuation don't matter. */
final class SignedName {

    private SignedName() {}

    static void check(Violations found, @Nullable String signed, String registered) {
        TypedName.check(found, signed);
        if (signed != null && !signed.isBlank()) {
            found.require(
                    letters(signed).equals(letters(registered)),
                    "signedName",
                    "must be the registered name; ask the centre to change it if it is wrong");
        }
    }

    /** What counts of a name. Of one without a letter, everything but the spaces does. */
    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String kept = plain.codePoints()
                .filter(c -> Character.isLetter(c) || isMark(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.isEmpty() ? plain.replaceAll("\\s", "") : kept;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
