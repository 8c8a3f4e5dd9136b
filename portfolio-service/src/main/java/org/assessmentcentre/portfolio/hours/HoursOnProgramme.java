package org.assessmentcentre.portfolio.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.portfolio.learner.DaysOnProgramme;

/** The days with off-the-job training that counts. */
@ApplicationScoped
class HoursOnProgramme implements DaysOnProgramme {

    private final HoursEntries entries;

    HoursOnProgramme(HoursEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<Done> before(UUID learnerId, LocalDate day) {
        return entries.daysBefore(learnerId, day).stream()
                .map(on -> new Done("off-the-job training", on))
                .toList();
    }
}
