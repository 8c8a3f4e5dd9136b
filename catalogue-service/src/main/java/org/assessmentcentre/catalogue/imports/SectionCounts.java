package org.assessmentcentre.catalogue.imports;

import java.util.Collection;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedPart;
import org.assessmentcentre.catalogue.handbook.Section;

/** How many of its things a section has: criteria, rows, subjects. */
final class SectionCounts {

    private SectionCounts() {}

    static int read(PrintedHandbook handbook, Section section) {
        return switch (section) {
            case COVER -> handbook.cover().changes().size();
            case INTRODUCTION -> handbook.structure().rows().size();
            case CENTRE_REQUIREMENTS -> handbook.centre().staffing().size();
            case DELIVERY -> handbook.centre().induction().size();
            case ASSESSMENT -> handbook.methods().size();
            case SECTION_8 ->
                (int) handbook.units().stream()
                        .mapToLong(unit -> unit.criteria().count())
                        .sum();
            case APPENDIX_A -> handbook.subjects().subjects().size();
            case APPENDIX_B -> handbook.mapping().rows().size();
            case APPENDIX_C ->
                handbook.assignments().stream()
                        .mapToInt(assignment -> assignment.tasks().size())
                        .sum();
            case APPENDIX_D -> criteria(handbook.matrix());
            case APPENDIX_E -> criteria(handbook.sheets());
            case LEVELS, PARTS, SUMMARY, STANDARD, GATEWAY, END_POINT_ASSESSMENT, CROSSWALK -> 0;
        };
    }

    /** As the published structure has them; 0 where it leaves the section out. */
    static int expected(Qualification qualification, Section section) {
        int criteria = (int) qualification.criteria().count();
        return switch (section) {
            case COVER -> qualification.changes().size();
            case INTRODUCTION, ASSESSMENT -> qualification.units().size();
            case CENTRE_REQUIREMENTS ->
                qualification.centreRequirements() == null
                        ? 0
                        : qualification.centreRequirements().staffing().size();
            case DELIVERY ->
                qualification.centreRequirements() == null
                        ? 0
                        : qualification.centreRequirements().induction().size();
            case SECTION_8, APPENDIX_D, APPENDIX_E -> criteria;
            case APPENDIX_A -> qualification.subjects().size();
            case APPENDIX_B ->
                qualification.mapping().ksbs().size()
                        + qualification.mapping().descriptors().size();
            case APPENDIX_C ->
                qualification.units().stream()
                        .mapToInt(unit -> unit.assignmentBrief().tasks().size())
                        .sum();
            case LEVELS, PARTS, SUMMARY, STANDARD, GATEWAY, END_POINT_ASSESSMENT, CROSSWALK -> 0;
        };
    }

    /** As the published framework has them. */
    static int expected(Framework framework, Section section) {
        return section == Section.LEVELS
                ? framework.levels().size()
                : (int) framework.allItems().count();
    }

    private static int criteria(Collection<PrintedPart> parts) {
        return parts.stream()
                .flatMap(part -> part.outcomes().stream())
                .mapToInt(outcome -> outcome.criteria().size())
                .sum();
    }
}
