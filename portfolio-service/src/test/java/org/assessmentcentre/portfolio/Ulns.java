package org.assessmentcentre.portfolio;

import java.util.concurrent.atomic.AtomicInteger;

/** Valid ULNs, a different one each time. */
public final class Ulns {

    private static final AtomicInteger NEXT = new AtomicInteger(100_000_000);

    private Ulns() {}

    public static String next() {
        while (true) {
            String nine = Integer.toString(NEXT.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += Character.digit(nine.charAt(i), 10) * (10 - i);
            }
            if (sum % 11 != 0) {
                return nine + (10 - sum % 11);
            }
        }
    }
}
