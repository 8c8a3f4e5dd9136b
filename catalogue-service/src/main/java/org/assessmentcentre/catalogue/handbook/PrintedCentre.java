package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/** The centre's requirements that are rules. Hours, ages and years are the words they stand in. */
public record PrintedCentre(
        List<String> approval,
        List<String> staffing,
        List<String> entry,
        String age,
        String registration,
        List<String> initialAssessment,
        List<String> induction,
        String inductionHours,
        String tutorialHours) {}
