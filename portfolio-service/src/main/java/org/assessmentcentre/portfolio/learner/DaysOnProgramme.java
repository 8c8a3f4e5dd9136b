package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a part of this service keeps of an apprentice that can't lie before the apprenticeship began. */
public interface DaysOnProgramme {

    /** Something that was done on a day, named as people speak of it. */
    record Done(String what, LocalDate on) {}

    List<Done> before(UUID learnerId, LocalDate day);
}
