package org.assessmentcentre.catalogue.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every search by words takes: the words, their language, and whose words are searched. */
public abstract class WordsQuery {

    /** The tag, one that narrows it, or one that is left when its last subtags are taken off, as RFC 4647 looks up. */
    static final String LANGUAGE_FITS = """
            (cast(:language as text) is null or lower(language) = lower(:language)
                or starts_with(lower(language), lower(:language) || '-')
                or starts_with(lower(:language), lower(language) || '-'))""";

    @QueryParam("q")
    @Parameter(
            description =
                    "Words, as in a web search: \"a phrase\", or, -not. A misspelt word is taken for the nearest one"
                            + " that is known.",
            example = "feedback")
    @Size(max = 200)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String q;

    @QueryParam("language")
    @Parameter(
            description = "Only in this language, BCP 47; en takes en-GB in, and en-GB finds what is in en.",
            example = "en")
    @Size(max = 35)
    @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,16}", message = "must be a language tag, such as en")
    public @Nullable String language;

    @QueryParam("wording")
    @Parameter(
            description = "Whose words are searched and shown: ours, or the official ones of the documents that one of"
                    + " the caller's centres is licensed for; ours when absent.",
            example = "own",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"own", "official"}))
    @Pattern(regexp = "own|official", message = "must be own or official")
    public @Nullable String wording;

    boolean hasWords() {
        return q != null && !q.isBlank();
    }

    public boolean official() {
        return "official".equals(wording);
    }
}
