package org.assessmentcentre.catalogue.qualifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours of a version, whole hours of a learner's time. */
public record HoursResponse(
        @Schema(description = "Guided learning, the sum of the units'.", examples = "547")
        int guidedLearning,

        @Schema(description = "Study without guidance: what is left of the total.", examples = "454")
        int independentStudy,

        @Schema(description = "Total qualification time.", examples = "1001")
        int totalQualificationTime,

        @Schema(description = "Tutorial support, at least; part of guided learning.", examples = "8")
        int tutorialWithinGuidedLearning,

        @Schema(description = "Induction, recommended.", examples = "2")
        int induction,

        List<UnitHours> units,
        @JsonIgnore String contentTag)
        implements ContentTagged {

    /** A unit's guided learning. */
    public record UnitHours(
            @Schema(examples = "8431-700") String unit,
            @Schema(examples = "182") int guidedLearning) {}

    static HoursResponse of(Published<Qualification> published) {
        Qualification document = published.document();
        return new HoursResponse(
                document.glh(),
                document.tqt() - document.glh(),
                document.tqt(),
                document.tutorialHoursAtLeast(),
                document.inductionHours(),
                document.units().stream()
                        .map(unit -> new UnitHours(unit.ref(), unit.glh()))
                        .toList(),
                published.sha256());
    }
}
