package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;

/** The last day of learning. */
record LearningEnd(LocalDate endedOn) {}
