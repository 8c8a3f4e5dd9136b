package org.assessmentcentre.catalogue.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for; a criterion is found when it fits everything that is given. */
public class CriterionQuery extends WordsQuery {

    @QueryParam("qualification")
    @Parameter(description = "Only of this qualification.", example = "8431")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String qualification;

    @QueryParam("version")
    @Parameter(description = "Only of this handbook version; of the versions in force when absent.", example = "2.0")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String version;

    @QueryParam("unit")
    @Parameter(description = "Only of this unit, by its reference or its number.", example = "8431-706")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String unit;

    @QueryParam("learningOutcome")
    @Parameter(
            description = "Only of this learning outcome, by its reference; the qualification's code may be left out.",
            example = "8431-706-LO2")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String learningOutcome;

    @QueryParam("ksb")
    @Parameter(description = "Only those that bear this KSB.", example = "S12")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String ksb;

    @QueryParam("descriptor")
    @Parameter(description = "Only those that bear this pass grading descriptor.", example = "PGD1")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String descriptor;

    @QueryParam("verb")
    @Parameter(description = "Only those with this command verb, in any case.", example = "Justify")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String verb;

    @QueryParam("subject")
    @Parameter(description = "Only those taught by this subject, by its slug.", example = "emotional-intelligence")
    @Size(max = 100)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String subject;

    @QueryParam("requirementKind")
    @Parameter(
            description = "Only those with a sufficiency requirement of this kind.",
            example = "AT_LEAST",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"DEMONSTRATE", "AT_LEAST", "EXACTLY", "ALL_OF", "ANY_OF", "REFERENCE"}))
    @Pattern(
            regexp = "DEMONSTRATE|AT_LEAST|EXACTLY|ALL_OF|ANY_OF|REFERENCE",
            message = "must be DEMONSTRATE, AT_LEAST, EXACTLY, ALL_OF, ANY_OF or REFERENCE")
    public @Nullable String requirementKind;
}
