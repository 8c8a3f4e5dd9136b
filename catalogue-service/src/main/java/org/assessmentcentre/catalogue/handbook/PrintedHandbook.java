package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/** Everything that a handbook of the family prints, as it stands: a field that is not printed is blank. */
public record PrintedHandbook(
        PrintedCover cover,
        PrintedStructure structure,
        PrintedCentre centre,
        List<PrintedResources> resources,
        List<PrintedStructure.Row> methods,
        List<PrintedUnit> units,
        PrintedSubjects subjects,
        PrintedMapping mapping,
        List<PrintedAssignment> assignments,
        List<PrintedPart> matrix,
        List<PrintedPart> sheets) {}
