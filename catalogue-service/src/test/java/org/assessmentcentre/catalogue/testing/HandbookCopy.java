package org.assessmentcentre.catalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Unit;
import org.jspecify.annotations.Nullable;

/** A handbook's text as the awarding body lays it out, made of a package: our words in the place of theirs. */
public final class HandbookCopy {

    private final Qualification qualification;
    private final Standard standard;
    private final StringBuilder text = new StringBuilder();

    private HandbookCopy(Qualification qualification, Standard standard) {
        this.qualification = qualification;
        this.standard = standard;
    }

    public static String of(Qualification qualification, Standard standard) {
        HandbookCopy copy = new HandbookCopy(qualification, standard);
        copy.line("8\tUnits\t15")
                .line("Appendix B\tMapping\t61")
                .line("About this copy")
                .line("");
        copy.line("[bookmark: _Toc1]8\tUnits").line("How units are laid out.").line("");
        qualification.units().forEach(copy::unit);
        copy.line("Appendix A \tGuidance for Delivery").line("\tSubject").line("\tAC 1.1");
        copy.mapping();
        copy.line("[bookmark: _Toc9]Appendix C\tUnit Assignments")
                .line("\tLearning Outcome 1")
                .line("\tAC9.9");
        return copy.text.toString();
    }

    private void unit(Unit unit) {
        line(" [bookmark: _Toc2][bookmark: _Toc3]Unit " + unit.number() + "\t" + unit.title());
        fact("Unit Level:", Integer.toString(unit.level()));
        fact("Guided Learning Hours (GLH):", Integer.toString(unit.glh()));
        fact("Unit Aim:", unit.aim());
        fact("Assessment Method:", "Portfolio");
        List<String> ksbs = unit.criteria()
                .flatMap(criterion -> qualification.mapping().ksbsOf(criterion.ref()).stream())
                .distinct()
                .toList();
        fact(
                "Relationship to Apprenticeship Standard:",
                "Maps to a grouping (" + standard.code() + "):\n" + String.join(", ", ksbs));
        unit.learningOutcomes().forEach(this::outcome);
        line("Guidance for Delivery").line("As the centre likes.").line("");
    }

    private void outcome(LearningOutcome outcome) {
        line("Learning Outcome " + outcome.number().substring(2))
                .line(outcome.statement())
                .line("");
        line("\tAssessment Criteria").line("The learner can…").line("\tDepth").line("");
        line("\tAssessment Requirements (Sufficiency)").line("");
        outcome.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        line("\t" + criterion.number())
                .line("")
                .line(criterion.statement() + ".")
                .line("");
        List<String> codes = new ArrayList<>(criterion.ksbs());
        if (criterion.passDescriptor()) {
            codes.add("Pass Grading Descriptor");
        }
        line("(" + String.join(", ", codes) + ")").line("");
        line("\t" + String.join("\n· ", criterion.depth())).line("");
        line("\t"
                        + String.join(
                                "\n\n",
                                criterion.requirements().stream()
                                        .map(Requirement::statement)
                                        .toList()))
                .line("");
    }

    private void mapping() {
        line("[bookmark: _Toc8]Appendix B \tMapping to the standard")
                .line("Codes and descriptors")
                .line("");
        line("\tGrouping &")
                .line("KSBs")
                .line("\tUnit")
                .line("& Assessment Criteria")
                .line("");
        for (Unit unit : qualification.units()) {
            line("\t" + unit.ksbGrouping())
                    .line("\t" + unit.number() + " " + unit.title())
                    .line("");
            rows(unit, qualification.mapping().ksbs(), "%s Something known or done.");
            rows(unit, qualification.mapping().descriptors(), null);
        }
    }

    private void rows(Unit unit, Map<String, List<String>> table, @Nullable String wording) {
        table.forEach((code, criteria) -> {
            if (criteria.getFirst().startsWith(unit.ref() + "-")) {
                line("\t" + (wording == null ? "Shows it (" + ksbs(code) + ")" : wording.formatted(code)));
                line("\t"
                                + String.join(
                                        "\n",
                                        criteria.stream()
                                                .map(HandbookCopy::number)
                                                .toList()))
                        .line("");
            }
        });
    }

    private String ksbs(String descriptor) {
        return standard.descriptors().stream()
                .filter(one -> one.code().equals(descriptor))
                .map(PassGradingDescriptor::ksbs)
                .map(ksbs -> String.join(", ", ksbs))
                .findFirst()
                .orElseThrow();
    }

    private static String number(String ref) {
        return ref.substring(ref.lastIndexOf("AC"));
    }

    private void fact(String label, String value) {
        line("\t" + label).line("\t" + value).line("");
    }

    private HandbookCopy line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
