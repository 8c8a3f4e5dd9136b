package org.assessmentcentre.catalogue.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for; a part is found when it fits everything that is given. */
public class FrameworkItemQuery {

    private static final String PRINTABLE = "[^\\p{Cc}]*";

    @QueryParam("q")
    @Parameter(
            description =
                    "Words, as in a web search: \"a phrase\", or, -not. A word that is nearly right is found too.",
            example = "feedback")
    @Size(max = 200)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String q;

    @QueryParam("framework")
    @Parameter(description = "Only of this framework.", example = "NHS-LF")
    @Size(max = 40)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String framework;

    @QueryParam("version")
    @Parameter(description = "Only of this version; of the versions in force when absent.", example = "2011")
    @Size(max = 40)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String version;

    @QueryParam("type")
    @Parameter(description = "Only of this type.", example = "INDICATOR")
    public FrameworkItem.@Nullable Type type;

    @QueryParam("level")
    @Parameter(description = "Only those that describe this level, by its reference.", example = "NHS-LF-S4")
    @Size(max = 60)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String level;

    @QueryParam("use")
    @Parameter(description = "Only those meant for this use, by its slug, or for every use.", example = "appraisal")
    @Size(max = 60)
    @Pattern(regexp = PRINTABLE, message = "must be one line of text")
    public @Nullable String use;

    @QueryParam("language")
    @Parameter(description = "Only in this language, BCP 47; en takes en-GB in.", example = "en")
    @Size(max = 35)
    @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", message = "must be a language tag, such as en")
    public @Nullable String language;

    @QueryParam("wording")
    @Parameter(
            description = "Whose words are searched and shown: ours, or the official ones of the frameworks that one of"
                    + " the caller's centres is licensed for; ours when absent.",
            example = "own",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"own", "official"}))
    @Pattern(regexp = "own|official", message = "must be own or official")
    public @Nullable String wording;

    boolean official() {
        return "official".equals(wording);
    }

    /** Names the list that a cursor belongs to. */
    String list() {
        return String.join(
                "\n",
                "framework-items",
                text(q),
                text(framework),
                text(version),
                text(type),
                text(level),
                text(use),
                text(language),
                text(wording));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : "=" + value;
    }
}
