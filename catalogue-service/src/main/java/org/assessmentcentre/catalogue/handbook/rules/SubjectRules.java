package org.assessmentcentre.catalogue.handbook.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.catalogue.handbook.Citation;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedSubjects;
import org.assessmentcentre.catalogue.handbook.Section;

/**
 * A subject is treated by a criterion when the criterion's row has at least one word of the family of the subject's own
 * words, or of one of its alternatives, or one of the same sense. Words that stand in every second row make no subject; one of such words alone
 * needs all of them.
 */
final class SubjectRules {

    private static final Set<String> GENERAL = Set.of(
            "management",
            "skills",
            "skill",
            "models",
            "model",
            "theory",
            "theories",
            "strategy",
            "strategies",
            "strategic",
            "planning",
            "working",
            "impact",
            "personal",
            "high",
            "performance",
            "business",
            "based",
            "analysis",
            "developing");

    private SubjectRules() {}

    static void check(PrintedHandbook handbook, PrintedCriteria criteria, HandbookFindings findings) {
        for (PrintedSubjects.Subject subject : handbook.subjects().subjects()) {
            if (subject.citations().isEmpty()) {
                findings.add(Finding.warning(FindingKind.SUBJECT_UNTREATED, Section.APPENDIX_A)
                        .at(subject.line(), subject.title())
                        .says("the subject cites no criterion"));
            }
            List<List<String>> words = alternatives(subject.title());
            for (Citation citation : subject.citations()) {
                criteria.find(citation.unit(), citation.criterion())
                        .filter(placed -> !treats(placed, words))
                        .ifPresent(placed -> findings.add(Finding.warning(
                                        FindingKind.SUBJECT_UNTREATED, Section.APPENDIX_A)
                                .at(citation.line(), placed.name())
                                .against(Section.SECTION_8, placed.criterion().line())
                                .says("the criterion has none of the words that make the subject “" + subject.title()
                                        + "”")
                                .prints(subject.title(), placed.criterion().statement())));
            }
        }
    }

    /** The subject's alternatives, parted by strokes and the like, each with the words that make it. */
    private static List<List<String>> alternatives(String title) {
        return Arrays.stream(title.split("/| & | inc\\. |,"))
                .map(Stems::content)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static boolean treats(PrintedCriteria.Placed placed, List<List<String>> alternatives) {
        Stems row = Stems.of(placed.row());
        return alternatives.stream().anyMatch(words -> {
            List<String> own =
                    words.stream().filter(word -> !GENERAL.contains(word)).toList();
            return own.isEmpty()
                    ? words.stream().allMatch(word -> Senses.treats(row, word))
                    : own.stream().anyMatch(word -> Senses.treats(row, word));
        });
    }
}
