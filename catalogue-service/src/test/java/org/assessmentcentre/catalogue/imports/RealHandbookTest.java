package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handbook itself, read without hand editing. Aborted where it is not at hand: its text is not kept here. */
class RealHandbookTest {

    private static final Qualification QUALIFICATION = Sources.qualification();

    private final HandbookFindings findings = new HandbookFindings();
    private List<Words> words;
    private Map<String, Words> byRef;

    @BeforeEach
    void read() throws IOException {
        try (InputStream text = Files.newInputStream(Handbook.file()
                .orElseGet(() ->
                        abort("The handbook's text is not in " + Handbook.folder() + "; its import is not tested.")))) {
            words = Comparing.words(text, findings);
        }
        byRef = words.stream().collect(Collectors.toMap(Words::ref, Function.identity()));
    }

    @Test
    void nothingIsFoundThatIsNotThere() {
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void everyUnitOutcomeAndCriterionHasItsWording() {
        assertThat(words)
                .extracting(Words::ref)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                QUALIFICATION.units().stream().map(Unit::ref),
                                QUALIFICATION.units().stream()
                                        .flatMap(unit -> unit.learningOutcomes().stream())
                                        .map(LearningOutcome::ref),
                                QUALIFICATION.criteria().map(Criterion::ref))
                        .flatMap(Function.identity())
                        .toList());
        assertThat(QUALIFICATION.criteria()).hasSize(46).allSatisfy(criterion -> {
            Words found = at(criterion.ref());
            assertThat(found.statement()).as(criterion.ref()).isNotBlank();
            assertThat(found.depth()).as(criterion.ref()).isNotBlank();
            assertThat(found.sufficiency()).as(criterion.ref()).contains("earner");
        });
    }

    @Test
    void theWordingIsTheHandbooks() {
        Handbook handbook = Handbook.find().orElseThrow();
        assertThat(words)
                .flatExtracting(Words::statement, Words::depth, Words::sufficiency)
                .filteredOn(Objects::nonNull)
                .allSatisfy(text -> assertThat(handbook.words()).contains(Handbook.bare((String) text)));
        assertThat(handbook.criteria())
                .allSatisfy(printed -> assertThat(at(printed.ref()).statement()).startsWith(printed.text()));
    }

    @Test
    void noBookmarkCodeOrTabIsLeftInIt() {
        assertThat(words)
                .extracting(Words::toString)
                .noneMatch(text -> text.contains("[bookmark")
                        || text.contains("\t")
                        || Pattern.compile("\\([KSB]\\d|\\(Pass ").matcher(text).find());
    }

    private Words at(String ref) {
        return Objects.requireNonNull(byRef.get(ref), ref);
    }
}
