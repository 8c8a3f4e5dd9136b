package org.assessmentcentre.catalogue.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    @Override
    public boolean mayBeKept() {
        return false; // a licence may end
    }

    /** What the handbook says of a learning outcome. */
    @Schema(name = "OutcomeWording")
    public record Outcome(
            @Schema(examples = "8431-700-LO1") String ref, String statement, List<CriterionWording> criteria) {}

    /** What the copy lacks of the structure, because an editor put it there by hand, is left out. */
    static UnitWordingResponse of(Unit unit, Map<String, Words> words) {
        Words own = Objects.requireNonNull(words.get(unit.ref()));
        List<Outcome> outcomes = unit.learningOutcomes().stream()
                .filter(outcome -> words.containsKey(outcome.ref()))
                .map(outcome -> outcome(outcome, words))
                .toList();
        String tag = Sha256.hex(own.title() + "\n" + own.statement() + EventJson.write(outcomes));
        return new UnitWordingResponse(unit.ref(), own.title(), own.statement(), outcomes, tag);
    }

    private static Outcome outcome(LearningOutcome outcome, Map<String, Words> words) {
        return new Outcome(
                outcome.ref(),
                Objects.requireNonNull(words.get(outcome.ref())).statement(),
                outcome.criteria().stream()
                        .flatMap(criterion -> Optional.ofNullable(words.get(criterion.ref()))
                                .map(said -> CriterionWording.of(criterion, said, words))
                                .stream())
                        .toList());
    }
}
