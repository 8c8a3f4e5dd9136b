package org.assessmentcentre.catalogue.exchange;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which documents a reader asks for, as CASE writes it. */
public class DocumentsQuery {

    static final int LONGEST = 1_000;
    static final int LONGEST_MEMBER = 40;

    @QueryParam("limit")
    @Parameter(
            description = "How many documents at most.",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "1000", defaultValue = "100"))
    public @Nullable String limit;

    @QueryParam("offset")
    @Parameter(
            description = "How many documents to pass over.",
            schema = @Schema(implementation = Integer.class, minimum = "0", maximum = "2147483647", defaultValue = "0"))
    public @Nullable String offset;

    @QueryParam("sort")
    @Parameter(
            description = "The member to order by; the identifier when absent.",
            example = "title",
            schema = @Schema(implementation = String.class, maxLength = LONGEST_MEMBER))
    public @Nullable String sort;

    @QueryParam("orderBy")
    @Parameter(
            description = "The direction of the order.",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"asc", "desc"},
                            defaultValue = "asc"))
    public @Nullable String orderBy;

    @QueryParam("filter")
    @Parameter(
            description = "Conditions joined by AND or by OR, each a member, one of = != > >= < <= ~ (contains) and a"
                    + " value in single quotes; a quote in it is written twice.",
            example = "language='en' AND title~'leader'",
            schema = @Schema(implementation = String.class, maxLength = LONGEST))
    public @Nullable String filter;

    @QueryParam("fields")
    @Parameter(
            description = "The members to answer with, separated by commas; all when absent.",
            example = "identifier,title",
            schema = @Schema(implementation = String.class, maxLength = LONGEST))
    public @Nullable String fields;
}
