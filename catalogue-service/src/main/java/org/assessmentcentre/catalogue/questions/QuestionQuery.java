package org.assessmentcentre.catalogue.questions;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.catalogue.search.WordsQuery;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for; a question is found when it fits everything that is given. */
public class QuestionQuery extends WordsQuery {

    @QueryParam("framework")
    @Parameter(description = "Only of this framework.", example = "FCL")
    @Size(max = 60)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String framework;

    @QueryParam("version")
    @Parameter(description = "Only of this version; of the versions in force when absent.", example = "2025")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String version;

    @QueryParam("level")
    @Parameter(description = "Only of this level, by its reference, or by its title in any case.", example = "Aspiring")
    @Size(max = 100)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String level;

    @QueryParam("theme")
    @Parameter(
            description = "Only of this theme, element or domain, by its reference, or by its title in any case.",
            example = "Visibility")
    @Size(max = 200)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String theme;

    @QueryParam("use")
    @Parameter(description = "Only those that serve this use, by its slug.", example = "appraisal")
    @Size(max = 60)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String use;
}
