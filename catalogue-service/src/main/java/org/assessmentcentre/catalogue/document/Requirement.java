package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What sufficient evidence of a criterion has to show. Keeps its reference when it is reworded. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Requirement.Demonstrate.class, name = "DEMONSTRATE"),
    @JsonSubTypes.Type(value = Requirement.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Requirement.Exactly.class, name = "EXACTLY"),
    @JsonSubTypes.Type(value = Requirement.AllOf.class, name = "ALL_OF"),
    @JsonSubTypes.Type(value = Requirement.AnyOf.class, name = "ANY_OF"),
    @JsonSubTypes.Type(value = Requirement.Reference.class, name = "REFERENCE")
})
@Schema(
        description = "A sufficiency requirement. The alternatives of an ANY_OF have no ref of their own.",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "DEMONSTRATE", schema = Requirement.Demonstrate.class),
            @DiscriminatorMapping(value = "AT_LEAST", schema = Requirement.AtLeast.class),
            @DiscriminatorMapping(value = "EXACTLY", schema = Requirement.Exactly.class),
            @DiscriminatorMapping(value = "ALL_OF", schema = Requirement.AllOf.class),
            @DiscriminatorMapping(value = "ANY_OF", schema = Requirement.AnyOf.class),
            @DiscriminatorMapping(value = "REFERENCE", schema = Requirement.Reference.class)
        },
        oneOf = {
            Requirement.Demonstrate.class,
            Requirement.AtLeast.class,
            Requirement.Exactly.class,
            Requirement.AllOf.class,
            Requirement.AnyOf.class,
            Requirement.Reference.class
        })
public sealed interface Requirement {

    /** {@code 8431-700-AC1.1-R1}; null only inside {@link AnyOf}. */
    @Nullable
    String ref();

    /** In our words. */
    String statement();

    /** One connected demand. */
    @Schema(name = "DemonstrateRequirement", description = "One connected demand.")
    record Demonstrate(@Nullable String ref, String statement) implements Requirement {}

    /** That many or more of something. */
    @Schema(name = "AtLeastRequirement", description = "That many or more of something.")
    record AtLeast(
            @Schema(examples = "8431-700-AC1.1-R2") @Nullable
            String ref,

            String statement,
            @Schema(examples = "2") int count,
            @Schema(examples = "theories or models") String of)
            implements Requirement {}

    /** That many of something, no more and no fewer. */
    @Schema(name = "ExactlyRequirement", description = "That many of something, no more and no fewer.")
    record Exactly(
            @Schema(examples = "8431-701-AC1.1-R1") @Nullable
            String ref,

            String statement,
            @Schema(examples = "3") int count,

            @Schema(examples = "examples of interaction with organisational structures")
            String of)
            implements Requirement {}

    /** Every one of the listed things. */
    @Schema(name = "AllOfRequirement", description = "Every one of the listed things.")
    record AllOf(
            @Schema(examples = "8431-700-AC1.2-R1") @Nullable
            String ref,

            String statement,

            @Schema(examples = "[\"High performance\", \"Agility\", \"Collaboration\"]")
            List<String> items)
            implements Requirement {}

    /** One of the alternatives, or several. */
    @Schema(name = "AnyOfRequirement", description = "One of the alternatives, or several.")
    record AnyOf(
            @Schema(examples = "8431-702-AC1.2-R1") @Nullable
            String ref,

            String statement,
            List<Requirement> alternatives)
            implements Requirement {}

    /** What another criterion asks for, looked at from this one. */
    @Schema(name = "ReferenceRequirement", description = "What another criterion asks for, looked at from this one.")
    record Reference(
            @Schema(examples = "8431-704-AC1.3-R4") @Nullable
            String ref,

            String statement,
            @Schema(examples = "8431-704-AC2.2") String criterion)
            implements Requirement {}
}
