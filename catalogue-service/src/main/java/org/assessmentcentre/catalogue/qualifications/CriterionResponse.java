package org.assessmentcentre.catalogue.qualifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion with where it stands, what it asks for, and Appendix B from it and back. */
public record CriterionResponse(
        @Schema(examples = "8431-700-AC1.5") String ref,
        @Schema(examples = "AC1.5") String number,

        @Schema(description = "Reference of its unit.", examples = "8431-700")
        String unit,

        @Schema(description = "Reference of its learning outcome.", examples = "8431-700-LO1")
        String learningOutcome,

        @Schema(description = "The command verb.", examples = "Justify")
        String verb,

        @Schema(description = "In our words, the verb first.")
        String statement,

        @Schema(description = "The depth column, in our words: a line a topic, with those it stands under before it.")
        List<String> depth,

        @AbsentIsEmpty @Schema(description = "Depth as it is nested; empty in older versions.")
        List<Topic> topics,

        @Schema(description = "The KSB codes that Section 8 prints at it; none at AC1.5.", examples = "[]")
        List<String> ksbs,

        @Schema(description = "Whether Section 8 prints the pass-descriptor tag.")
        boolean passDescriptor,

        @Schema(description = "The sufficiency requirements; all must be met.")
        List<Requirement> requirements,

        Mapped mapping,

        @Schema(description = "Slugs of the subjects that it is taught by.", examples = "[\"coaching-mentoring\"]")
        List<String> subjects,

        @JsonIgnore String contentTag)
        implements ContentTagged {

    /** The rows of Appendix B that the criterion is in, each with all its criteria. */
    @Schema(name = "CriterionMapping")
    public record Mapped(List<MappedCode> ksbs, List<MappedCode> descriptors) {}

    static CriterionResponse of(
            Published<Qualification> published, Unit unit, LearningOutcome outcome, Criterion criterion) {
        Mapping mapping = published.document().mapping();
        return new CriterionResponse(
                criterion.ref(),
                criterion.number(),
                unit.ref(),
                outcome.ref(),
                criterion.verb(),
                criterion.statement(),
                criterion.depth(),
                criterion.topics(),
                criterion.ksbs(),
                criterion.passDescriptor(),
                criterion.requirements(),
                new Mapped(
                        MappedCode.of(mapping.ksbs(), mapping.ksbsOf(criterion.ref())),
                        MappedCode.of(mapping.descriptors(), mapping.descriptorsOf(criterion.ref()))),
                published.document().subjects().stream()
                        .filter(subject -> subject.criteria().contains(criterion.ref()))
                        .map(Subject::slug)
                        .toList(),
                published.sha256());
    }
}
