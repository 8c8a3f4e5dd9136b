package org.assessmentcentre.catalogue.imports;

import java.util.List;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.Figures;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedCentre;
import org.assessmentcentre.catalogue.handbook.PrintedResources;
import org.assessmentcentre.catalogue.handbook.Section;
import org.jspecify.annotations.Nullable;

/** The centre's requirements and the learning resources against the structure: figures, and how many there are of each. */
final class CentreComparison {

    private final Qualification qualification;
    private final HandbookFindings findings;

    CentreComparison(Qualification qualification, HandbookFindings findings) {
        this.qualification = qualification;
        this.findings = findings;
    }

    void compare(PrintedCentre printed, List<PrintedResources> resources) {
        Section here = Section.CENTRE_REQUIREMENTS;
        figure(here, "age", printed.age(), qualification.minimumAge());
        figure(here, "registration in years", printed.registration(), qualification.registrationValidityYears());
        figure(Section.DELIVERY, "hours of induction", printed.inductionHours(), qualification.inductionHours());
        figure(Section.DELIVERY, "hours of tutorials", printed.tutorialHours(), qualification.tutorialHoursAtLeast());
        CentreRequirements ours = qualification.centreRequirements();
        if (ours != null) {
            count(here, "approval", printed.approval(), ours.approval());
            count(here, "staffing", printed.staffing(), ours.staffing());
            count(here, "entry", printed.entry(), ours.entry());
            count(Section.DELIVERY, "initial assessment", printed.initialAssessment(), ours.initialAssessment());
            count(Section.DELIVERY, "induction", printed.induction(), ours.induction());
        }
        for (PrintedResources part : resources) {
            if (part.unit().isEmpty()) {
                resources(part, qualification.code(), qualification.resources());
            } else {
                qualification.unit(part.unit()).ifPresent(unit -> resources(part, unit.ref(), unit.resources()));
            }
        }
        for (Unit unit : qualification.units()) {
            if (!resources.isEmpty()
                    && !unit.resources().isEmpty()
                    && resources.stream().noneMatch(part -> part.unit().equals(unit.number()))) {
                differ(Section.DELIVERY, null, unit.ref(), "learning resources", 0, unit.resources());
            }
        }
    }

    private void figure(Section section, String what, String printed, int ours) {
        if (!printed.isBlank() && Figures.firstIn(printed).orElse(-1) != ours) {
            findings.differs(section, null, what, "the figure differs", printed, Integer.toString(ours));
        }
    }

    private void resources(PrintedResources printed, String ref, List<String> ours) {
        if (!ours.isEmpty() && printed.entries().size() != ours.size()) {
            differ(
                    Section.DELIVERY,
                    printed.line(),
                    ref,
                    "learning resources",
                    printed.entries().size(),
                    ours);
        }
    }

    private void count(Section section, String what, List<String> printed, List<String> ours) {
        if (!printed.isEmpty() && printed.size() != ours.size()) {
            differ(section, null, what, "requirements", printed.size(), ours);
        }
    }

    private void differ(
            Section section, @Nullable Integer line, String at, String what, int printed, List<String> ours) {
        findings.differs(
                section,
                line,
                at,
                "the number of " + what + " differs",
                Integer.toString(printed),
                Integer.toString(ours.size()));
    }
}
