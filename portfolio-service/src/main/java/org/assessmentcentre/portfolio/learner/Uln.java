package org.assessmentcentre.portfolio.learner;

/** The rules of the Unique Learner Number. */
final class Uln {

    /** Stands for a number that is not known yet; any number of learners may have it. */
    static final String TEMPORARY = "9999999999";

    private Uln() {}

    static boolean isTemporary(String uln) {
        return uln.equals(TEMPORARY);
    }

    /** Ten digits, the first not 0. */
    static boolean hasForm(String uln) {
        return uln.length() == 10
                && uln.charAt(0) != '0'
                && uln.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /**
     * Whether the last digit checks the nine before it: these are weighted 10 down to 2, and the sum's remainder by 11
     * taken from 10 is the last digit. A remainder of 0 belongs to no number.
     */
    static boolean checks(String uln) {
        if (isTemporary(uln)) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (uln.charAt(i) - '0') * (10 - i);
        }
        int remainder = sum % 11;
        return remainder != 0 && uln.charAt(9) - '0' == 10 - remainder;
    }
}
