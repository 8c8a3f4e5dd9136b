package org.assessmentcentre.catalogue.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft is made from. */
public record NewDraftRequest(
        @NotNull @Schema(examples = "assessment-plan") DocumentKind kind,

        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+){0,19}", message = "must be a code, such as 8431 or NHS-LF")
        @Schema(examples = "ST0480")
        String code,

        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9.]+", message = "must be a version, such as 2.0, or a plan's number, such as AP03")
        @Schema(description = "The published version it begins with.", examples = "AP03")
        String version,

        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9.]+", message = "must be a version, such as 2.1")
        @Schema(
                description =
                        "The version it is to become. A plan keeps its number and becomes the next revision of it;"
                                + " every other document needs one.",
                examples = "AP03")
        @Nullable
        String newVersion) {}
