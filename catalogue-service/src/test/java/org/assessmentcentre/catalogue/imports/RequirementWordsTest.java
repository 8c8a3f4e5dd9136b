package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.SufficiencyText;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.assessmentcentre.kit.json.EventJson;
import org.junit.jupiter.api.Test;

class RequirementWordsTest {

    private static final Criterion CRITERION = new Criterion(
            "9-500-AC1.1",
            "AC1.1",
            "Explain",
            "Explain it",
            List.of(),
            false,
            List.of(),
            List.of(
                    new Requirement.Demonstrate("9-500-AC1.1-R1", "Explains"),
                    new Requirement.AllOf("9-500-AC1.1-R2", "All", List.of("a", "b")),
                    new Requirement.AtLeast("9-500-AC1.1-R3", "Models", 2, "models")),
            List.of());

    @Test
    void whatIsOfTheSameKindAndCountBelongsTogether() {
        String text = "The learner must refer to at least two models.\n\nThey must cover:\nSafety.\nTools.";
        assertThat(RequirementWords.refs(CRITERION, SufficiencyText.requirements(text)))
                .containsExactly("9-500-AC1.1-R3", "9-500-AC1.1-R2");
        List<Words> words = RequirementWords.words(CRITERION, SufficiencyText.requirements(text));
        assertThat(words).extracting(Words::ref).containsExactly("9-500-AC1.1-R1", "9-500-AC1.1-R2", "9-500-AC1.1-R3");
        assertThat(words.get(1).statement()).isEqualTo("They must cover:\nSafety\nTools");
        assertThat(words.get(2).statement()).contains("at least two models");
    }

    @Test
    void everyRequirementHasItsWordingAndEveryOneReadItsReference() throws IOException {
        Qualification qualification = Sources.qualification();
        HandbookComparison.Compared read = Comparing.all(
                new ByteArrayInputStream(
                        HandbookCopy.of(qualification, Sources.standard()).getBytes(StandardCharsets.UTF_8)),
                new HandbookFindings());
        Held held = RequirementWords.beside(
                qualification,
                read.words(),
                EventJson.tree(EventJson.write(read.handbook()).getBytes(StandardCharsets.UTF_8)));
        assertThat(held.words())
                .extracting(Words::ref)
                .doesNotHaveDuplicates()
                .containsAll(qualification
                        .criteria()
                        .flatMap(criterion -> criterion.requirements().stream())
                        .map(Requirement::ref)
                        .toList());
        List<JsonNode> requirements = new ArrayList<>();
        Objects.requireNonNull(held.handbook()).findParents("kind").forEach(requirements::add);
        assertThat(requirements)
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> assertThat(one.path("ref").asText()).matches("8431-7\\d\\d-AC\\d\\.\\d-R\\d+"));
    }
}
