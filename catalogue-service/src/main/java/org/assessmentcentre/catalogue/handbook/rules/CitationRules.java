package org.assessmentcentre.catalogue.handbook.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Citation;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedCover;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.PrintedSubjects;
import org.assessmentcentre.catalogue.handbook.Section;

/** Every criterion that is cited exists, and has the code that it is cited with. */
final class CitationRules {

    private static final Pattern CRITERION = Pattern.compile("\\bAC ?(\\d{1,2}\\.\\d{1,2})");

    private final PrintedCriteria criteria;
    private final HandbookFindings findings;

    private CitationRules(PrintedCriteria criteria, HandbookFindings findings) {
        this.criteria = criteria;
        this.findings = findings;
    }

    static void check(PrintedHandbook handbook, PrintedCriteria criteria, HandbookFindings findings) {
        if (!criteria.all().iterator().hasNext()) {
            return;
        }
        CitationRules rules = new CitationRules(criteria, findings);
        for (PrintedCover.Change change : handbook.cover().changes()) {
            change.citations().forEach(citation -> rules.cited(Section.COVER, citation));
        }
        for (PrintedSubjects.Subject subject : handbook.subjects().subjects()) {
            subject.citations().forEach(citation -> rules.cited(Section.APPENDIX_A, citation));
        }
        for (PrintedRow row : handbook.mapping().rows()) {
            row.criteria().forEach(ac -> rules.exists(Section.APPENDIX_B, row.line(), row.unit(), ac));
        }
        for (PrintedAssignment assignment : handbook.assignments()) {
            for (PrintedAssignment.Task task : assignment.tasks()) {
                task.criteria()
                        .forEach(ac -> rules.exists(
                                Section.APPENDIX_C,
                                task.line(),
                                assignment.part().unit(),
                                ac));
            }
        }
        for (PrintedCriteria.Placed placed : criteria.all()) {
            Matcher cited = CRITERION.matcher(placed.row());
            while (cited.find()) {
                rules.exists(
                        Section.SECTION_8,
                        placed.criterion().line(),
                        placed.unit().number(),
                        "AC" + cited.group(1));
            }
        }
    }

    private void cited(Section section, Citation citation) {
        boolean there = exists(section, citation.line(), citation.unit(), citation.criterion());
        for (String ksb : citation.ksbs()) {
            if (there
                    && criteria.find(citation.unit(), citation.criterion())
                            .filter(placed -> placed.criterion().ksbs().contains(ksb))
                            .isEmpty()) {
                findings.add(Finding.warning(FindingKind.KSB_DIFFERS, section)
                        .at(citation.line(), PrintedCriteria.name(citation.unit(), citation.criterion()))
                        .says("is cited with a code that Section 8 does not print at it")
                        .prints(
                                ksb,
                                String.join(
                                        ", ",
                                        criteria.find(citation.unit(), citation.criterion())
                                                .orElseThrow()
                                                .criterion()
                                                .ksbs())));
            }
        }
    }

    private boolean exists(Section section, int line, String unit, String criterion) {
        boolean there = criteria.find(unit, criterion).isPresent();
        if (!there) {
            findings.add(Finding.warning(FindingKind.CRITERION_UNKNOWN, section)
                    .at(line, PrintedCriteria.name(unit, criterion))
                    .says("is cited and not in Section 8"));
        }
        return there;
    }
}
