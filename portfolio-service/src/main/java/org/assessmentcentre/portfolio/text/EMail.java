package org.assessmentcentre.portfolio.text;

import java.util.regex.Pattern;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Rules for e-mail addresses: the form people use, not all that RFC 5321 allows. */
public final class EMail {

    public static final int LONGEST = 254;

    public static final String PATTERN =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){1,126}";

    public static final String MESSAGE = "must be an e-mail address such as name@example.org";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private EMail() {}

    /** Notes what is wrong with an address that may be absent. */
    public static void optional(Violations found, @Nullable String address, String field) {
        if (address != null) {
            found.require(address.length() <= LONGEST && FORM.matcher(address).matches(), field, MESSAGE);
        }
    }
}
