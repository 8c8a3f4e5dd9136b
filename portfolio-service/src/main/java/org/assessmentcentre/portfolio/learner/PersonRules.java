package org.assessmentcentre.portfolio.learner;

import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.text.EMail;
import org.jspecify.annotations.Nullable;

/** Rules for the person: how they are called and reached, and which account is theirs. */
final class PersonRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ACCOUNT = 100;

    private PersonRules() {}

    static void check(
            Violations found,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String account) {
        OneLine.name(found, givenName, "givenName", LONGEST_NAME);
        OneLine.name(found, familyName, "familyName", LONGEST_NAME);
        EMail.optional(found, email, "email");
        OneLine.optional(found, account, "account", LONGEST_ACCOUNT);
    }

    /** Notes what is wrong with a ULN that must be there. */
    static void checkUln(Violations found, @Nullable String uln) {
        if (uln == null || !Uln.hasForm(uln)) {
            found.require(false, "uln", "must be 10 digits, the first not 0");
        } else {
            found.require(
                    Uln.checks(uln),
                    "uln",
                    "has a wrong check digit; use " + Uln.TEMPORARY + " while the number is not known");
        }
    }
}
