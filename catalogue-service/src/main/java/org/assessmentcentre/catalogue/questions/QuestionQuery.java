package org.assessmentcentre.catalogue.questions;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for; a question is found when it fits everything that is given. */
public class QuestionQuery {

    private static final String PRINTABLE = "[^\\p{Cc}]*";

    @QueryParam("framework")
    @Parameter(description = "Only of this framework.", example = "FCL")
    @Size(max = 60)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String framework;

    @QueryParam("version")
    @Parameter(description = "Only of this version; of the versions in force when absent.", example = "2025")
    @Size(max = 40)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String version;

    @QueryParam("level")
    @Parameter(description = "Only of this level, by its reference, or by its title in any case.", example = "Aspiring")
    @Size(max = 100)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String level;

    @QueryParam("theme")
    @Parameter(
            description = "Only of this theme, element or domain, by its reference, or by its title in any case.",
            example = "Visibility")
    @Size(max = 200)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String theme;

    @QueryParam("use")
    @Parameter(description = "Only those that serve this use, by its slug.", example = "appraisal")
    @Size(max = 60)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String use;

    @QueryParam("q")
    @Parameter(description = "Words, as in a web search: \"a phrase\", or, -not.", example = "mentoring")
    @Size(max = 200)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String q;

    /** Names the list that a cursor belongs to. */
    String list() {
        return String.join(
                "\n", "questions", text(framework), text(version), text(level), text(theme), text(use), text(q));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : "=" + value;
    }
}
