package org.assessmentcentre.catalogue.representations;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a reader takes gzip, from its {@code Accept-Encoding}; a weight of zero is a no. */
public final class AcceptedEncoding {

    private static final Pattern NEVER = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*$");

    private AcceptedEncoding() {}

    public static boolean gzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String name = part.split(";", 2)[0].strip();
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return !NEVER.matcher(part).find();
            }
        }
        return false;
    }
}
