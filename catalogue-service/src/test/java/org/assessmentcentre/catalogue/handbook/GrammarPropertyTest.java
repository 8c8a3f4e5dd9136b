package org.assessmentcentre.catalogue.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.RandomQualification;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever qualification a handbook is printed of, it is read back from it. The repetition is the seed. */
class GrammarPropertyTest {

    @RepeatedTest(100)
    void aHandbookOfAnyQualificationIsReadBack(RepetitionInfo run) throws IOException {
        RandomQualification.Pair pair = RandomQualification.of(run.getCurrentRepetition());
        Qualification qualification = pair.qualification();
        HandbookFindings findings = new HandbookFindings();
        byte[] text = HandbookCopy.of(qualification, pair.standard()).getBytes(StandardCharsets.UTF_8);
        PrintedHandbook handbook =
                HandbookReader.read(HandbookFormat.TEXT.read(new ByteArrayInputStream(text), findings), findings);
        assertThat(findings.all()).isEmpty();

        PrintedParts.cover(handbook.cover(), qualification);
        PrintedParts.centre(handbook.centre(), qualification);
        PrintedParts.resources(handbook.resources(), qualification);
        PrintedParts.descriptors(handbook.mapping(), qualification, pair.standard());
        assertThat(handbook.structure().rows())
                .extracting(PrintedStructure.Row::unit)
                .isEqualTo(qualification.units().stream().map(Unit::number).toList());
        assertThat(Figures.of(handbook.structure().totals().getFirst().tqt())).hasValue(qualification.tqt());
        assertThat(handbook.units()).hasSameSizeAs(qualification.units());
        for (int i = 0; i < qualification.units().size(); i++) {
            unit(handbook, qualification.units().get(i), i);
        }
        assertThat(handbook.subjects().subjects())
                .extracting(PrintedSubjects.Subject::title)
                .isEqualTo(qualification.subjects().stream().map(Subject::title).toList());
        assertThat(handbook.subjects().subjects())
                .extracting(subject -> subject.citations().stream()
                        .map(cited -> qualification.code() + "-" + cited.unit() + "-" + cited.criterion())
                        .sorted()
                        .toList())
                .isEqualTo(qualification.subjects().stream()
                        .map(subject -> subject.criteria().stream().sorted().toList())
                        .toList());
        for (Map.Entry<String, List<String>> row :
                qualification.mapping().ksbs().entrySet()) {
            assertThat(handbook.mapping().rows())
                    .filteredOn(printed -> row.getKey().equals(printed.ksb()))
                    .singleElement()
                    .satisfies(printed -> assertThat(printed.criteria())
                            .isEqualTo(row.getValue().stream()
                                    .map(ref -> ref.substring(ref.lastIndexOf("AC")))
                                    .toList()));
        }
    }

    private static void unit(PrintedHandbook handbook, Unit unit, int at) {
        PrintedUnit printed = handbook.units().get(at);
        assertThat(printed.number()).isEqualTo(unit.number());
        assertThat(printed.title()).isEqualTo(unit.title());
        assertThat(printed.aim()).isEqualTo(unit.aim());
        assertThat(Figures.of(printed.hours())).hasValue(unit.glh());
        assertThat(printed.guidance()).isEqualTo(unit.delivery());
        assertThat(printed.suggestedEvidence()).isEqualTo(unit.suggestedEvidence());
        outcomes(printed.outcomes(), unit);
        for (PrintedPart part : List.of(
                handbook.assignments().get(at).part(),
                handbook.matrix().get(at),
                handbook.sheets().get(at))) {
            assertThat(part.title()).isEqualTo(unit.title());
            outcomes(part.outcomes(), unit);
        }
        PrintedParts.assignment(handbook.assignments().get(at), unit);
        List<PrintedCriterion> criteria = printed.criteria().toList();
        List<PrintedCriterion> onSheet = handbook.sheets().get(at).outcomes().stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .toList();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion ours = unit.criteria().toList().get(i);
            assertThat(criteria.get(i).ksbs()).isEqualTo(ours.ksbs());
            assertThat(criteria.get(i).passDescriptor()).isEqualTo(ours.passDescriptor());
            assertThat(criteria.get(i).topics())
                    .isEqualTo(ours.topics().stream()
                            .map(GrammarPropertyTest::topic)
                            .toList());
            assertThat(criteria.get(i).verb()).isEqualTo(ours.verb());
            PrintedParts.requirements(criteria.get(i), ours);
            PrintedParts.requirements(onSheet.get(i), ours);
        }
    }

    private static void outcomes(List<PrintedOutcome> printed, Unit unit) {
        assertThat(printed)
                .extracting(PrintedOutcome::statement)
                .isEqualTo(unit.learningOutcomes().stream()
                        .map(LearningOutcome::statement)
                        .toList());
        assertThat(printed)
                .flatExtracting(PrintedOutcome::criteria)
                .extracting(PrintedCriterion::number, PrintedCriterion::statement)
                .isEqualTo(unit.criteria()
                        .map(criterion ->
                                org.assertj.core.api.Assertions.tuple(criterion.number(), criterion.statement() + "."))
                        .toList());
    }

    private static PrintedTopic topic(Topic topic) {
        return new PrintedTopic(
                topic.text(),
                topic.topics().stream().map(GrammarPropertyTest::topic).toList());
    }
}
