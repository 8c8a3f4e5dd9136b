package org.assessmentcentre.portfolio.text;

import java.util.regex.Pattern;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.jspecify.annotations.Nullable;

/** A name that somebody typed to sign with; it stays readable. */
public final class TypedName {

    private static final String FIELD = "signedName";
    private static final int LONGEST = 200;

    /** More than any script piles upon one letter. */
    private static final Pattern HEAPED = Pattern.compile("\\p{M}{4}");

    private TypedName() {}

    /** Notes what is wrong with a signature that must be there. */
    public static void check(Violations found, @Nullable String signed) {
        OneLine.name(found, signed, FIELD, LONGEST);
        found.require(
                signed == null || !HEAPED.matcher(signed).find(), FIELD, "must have at most three marks on a letter");
    }
}
