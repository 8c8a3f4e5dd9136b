package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Age in completed years. Who was born on 29 February completes a year on 1 March, as United Kingdom law has it. */
final class Ages {

    private Ages() {}

    static int on(LocalDate day, LocalDate dateOfBirth) {
        return Math.toIntExact(ChronoUnit.YEARS.between(dateOfBirth, day));
    }
}
