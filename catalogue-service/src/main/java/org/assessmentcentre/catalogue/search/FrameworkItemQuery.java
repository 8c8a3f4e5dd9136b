package org.assessmentcentre.catalogue.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for; a part is found when it fits everything that is given. */
public class FrameworkItemQuery extends WordsQuery {

    @QueryParam("framework")
    @Parameter(description = "Only of this framework.", example = "NHS-LF")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String framework;

    @QueryParam("version")
    @Parameter(description = "Only of this version; of the versions in force when absent.", example = "2011")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String version;

    @QueryParam("type")
    @Parameter(description = "Only of this type.", example = "INDICATOR")
    public FrameworkItem.@Nullable Type type;

    @QueryParam("level")
    @Parameter(description = "Only those that describe this level, by its reference.", example = "NHS-LF-S4")
    @Size(max = 60)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String level;

    @QueryParam("use")
    @Parameter(description = "Only those meant for this use, by its slug, or for every use.", example = "appraisal")
    @Size(max = 60)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String use;
}
