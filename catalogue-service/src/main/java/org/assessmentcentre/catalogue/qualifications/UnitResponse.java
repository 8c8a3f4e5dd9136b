package org.assessmentcentre.catalogue.qualifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.AssignmentTask;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit with its outcomes and criteria, and its brief with the range of words worked out. */
public record UnitResponse(
        @Schema(examples = "8431-706") String ref,
        @Schema(examples = "706") String number,

        @Schema(examples = "Strategic Workforce & Logistics Planning")
        String title,

        @Schema(description = "What the unit is for, in our words.")
        String aim,

        @Schema(examples = "7") int level,

        @Schema(description = "Guided learning hours.", examples = "33")
        int glh,

        @Schema(
                description = "Slug of the standard's grouping it maps to.",
                examples = "finance-workforce-planning-and-procurement")
        String ksbGrouping,

        Brief assignmentBrief,
        List<LearningOutcome> learningOutcomes,

        @Schema(description = "Guidance for delivery, in our words.", examples = "[\"Theory beside practice\"]")
        List<String> delivery,

        @Schema(description = "Work products that could be evidence.", examples = "[\"Policies on inclusion\"]")
        List<String> suggestedEvidence,

        @Schema(
                description = "Suggested learning resources.",
                examples = "[\"Gibson, A. (2021). Agile Workforce Planning\"]")
        List<String> resources,

        @JsonIgnore String contentTag)
        implements ContentTagged {

    /** The assignment: its figures, aim and tasks. */
    @Schema(name = "AssignmentBriefDetail")
    public record Brief(
            @Schema(description = "Typical words of a written assignment.", examples = "2500")
            int words,

            @Schema(description = "How far either side of words is still typical.", examples = "10")
            int tolerancePercent,

            @Schema(description = "Fewer is a warning the assessor sees.", examples = "2250")
            int wordsFrom,

            @Schema(description = "More is a warning the assessor sees.", examples = "2750")
            int wordsTo,

            @Schema(description = "A longer recorded presentation is refused.", examples = "20")
            int presentationMinutes,

            @Schema(description = "A longer recorded professional discussion is refused.", examples = "20")
            int discussionMinutes,

            @Schema(description = "What the assignment is for, in our words.") @Nullable
            String aim,

            List<AssignmentTask> tasks) {

        static Brief of(AssignmentBrief brief) {
            return new Brief(
                    brief.words(),
                    brief.tolerancePercent(),
                    brief.fewestWords(),
                    brief.mostWords(),
                    brief.presentationMinutes(),
                    brief.discussionMinutes(),
                    brief.aim(),
                    brief.tasks());
        }
    }

    static UnitResponse of(Published<Qualification> published, Unit unit) {
        return new UnitResponse(
                unit.ref(),
                unit.number(),
                unit.title(),
                unit.aim(),
                unit.level(),
                unit.glh(),
                unit.ksbGrouping(),
                Brief.of(unit.assignmentBrief()),
                unit.learningOutcomes(),
                unit.delivery(),
                unit.suggestedEvidence(),
                unit.resources(),
                published.sha256());
    }
}
