package org.assessmentcentre.catalogue.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedSubjects;
import org.assessmentcentre.catalogue.handbook.Section;

/** Appendix A against the structure: the same subjects in the same categories, with the same criteria. */
final class SubjectComparison {

    private static final Section HERE = Section.APPENDIX_A;

    private final Qualification qualification;
    private final HandbookFindings findings;

    SubjectComparison(Qualification qualification, HandbookFindings findings) {
        this.qualification = qualification;
        this.findings = findings;
    }

    void compare(List<PrintedSubjects.Subject> printed) {
        if (printed.isEmpty() || qualification.subjects().isEmpty()) {
            return;
        }
        Map<String, PrintedSubjects.Subject> byTitle = new LinkedHashMap<>();
        for (PrintedSubjects.Subject subject : printed) {
            if (byTitle.putIfAbsent(key(subject.title()), subject) != null) {
                findings.warning(HERE, subject.line(), subject.title(), "is there twice");
            }
        }
        for (Subject ours : qualification.subjects()) {
            PrintedSubjects.Subject found = byTitle.remove(key(ours.title()));
            if (found == null) {
                findings.differs(
                        HERE, null, ours.slug(), "is in the published subjects and not in the text", "", ours.title());
            } else {
                subject(ours, found);
            }
        }
        byTitle.values()
                .forEach(extra -> findings.differs(
                        HERE,
                        extra.line(),
                        extra.title(),
                        "is in the text and not in the published subjects",
                        extra.title(),
                        ""));
    }

    private void subject(Subject ours, PrintedSubjects.Subject printed) {
        if (!key(printed.category()).equals(key(ours.category()))) {
            findings.differs(
                    HERE, printed.line(), ours.slug(), "the category differs", printed.category(), ours.category());
        }
        List<String> cited = printed.citations().stream()
                .map(citation -> qualification.code() + "-" + citation.unit() + "-" + citation.criterion())
                .sorted()
                .toList();
        if (!new HashSet<>(cited).equals(new HashSet<>(ours.criteria()))) {
            findings.differs(
                    HERE,
                    printed.line(),
                    ours.slug(),
                    "the criteria differ",
                    String.join(", ", cited),
                    String.join(", ", ours.criteria()));
        }
    }

    /** Titles are known by their words. */
    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
