package org.assessmentcentre.catalogue.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The official wording of a unit with its outcomes and criteria. */
public record UnitWordingResponse(
        @Schema(examples = "8431-700") String ref,
        @Nullable String title,
        String aim,
        List<Outcome> learningOutcomes,
        @JsonIgnore String contentTag)
        implements ContentTagged {

    /** What the handbook says of a learning outcome. */
    @Schema(name = "OutcomeWording")
    public record Outcome(
            @Schema(examples = "8431-700-LO1") String ref, String statement, List<CriterionWording> criteria) {}

    static UnitWordingResponse of(Unit unit, Map<String, Words> words) {
        Words own = at(unit.ref(), words);
        List<Outcome> outcomes = unit.learningOutcomes().stream()
                .map(outcome -> outcome(outcome, words))
                .toList();
        String tag = Sha256.hex(own.title() + "\n" + own.statement() + EventJson.write(outcomes));
        return new UnitWordingResponse(unit.ref(), own.title(), own.statement(), outcomes, tag);
    }

    private static Outcome outcome(LearningOutcome outcome, Map<String, Words> words) {
        return new Outcome(
                outcome.ref(),
                at(outcome.ref(), words).statement(),
                outcome.criteria().stream()
                        .map(criterion -> CriterionWording.of(criterion, at(criterion.ref(), words)))
                        .toList());
    }

    private static Words at(String ref, Map<String, Words> words) {
        Words found = words.get(ref);
        if (found == null) {
            throw new IllegalStateException("An edition was kept without " + ref);
        }
        return found;
    }
}
