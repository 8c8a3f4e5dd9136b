package org.assessmentcentre.journey;

/** Unique learner numbers that pass the check, for made-up learners. */
final class Uln {

    private Uln() {}

    /** The first valid number at or after nine digits. */
    static String from(int nineDigits) {
        for (int first = nineDigits; ; first++) {
            String digits = Integer.toString(first);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            int remainder = sum % 11;
            if (remainder != 0) {
                return digits + (10 - remainder);
            }
        }
    }
}
