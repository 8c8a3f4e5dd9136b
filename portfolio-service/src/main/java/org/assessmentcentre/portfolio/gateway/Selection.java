package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The pieces of evidence that go into the portfolio for the professional discussion. */
record Selection(LocalDate recordedOn, List<UUID> evidence) {

    Selection {
        evidence = List.copyOf(evidence);
    }
}
