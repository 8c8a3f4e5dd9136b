package org.assessmentcentre.catalogue.imports;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is imported, and for whom. A copy has to be told; a package says itself what it is. */
public class ImportQuery {

    private static final String CODE = "[A-Za-z0-9-]{1,32}";
    private static final String VERSION = "[A-Za-z0-9.]{1,32}";
    private static final String AS = "draft|version";

    @QueryParam("qualification")
    @Parameter(
            description = "A qualification's code; with a copy this or framework is needed.",
            example = "8431",
            schema = @Schema(pattern = CODE))
    public @Nullable String qualification;

    @QueryParam("framework")
    @Parameter(
            description = "A framework's code; with a copy this or qualification is needed.",
            example = "NHS-LF",
            schema = @Schema(pattern = CODE))
    public @Nullable String framework;

    @QueryParam("version")
    @Parameter(
            description = "The version of the handbook or framework. Needed with a copy; of a package it is its own.",
            example = "2.0",
            schema = @Schema(pattern = VERSION))
    public @Nullable String version;

    @QueryParam("centre")
    @Size(max = 50, message = "must be given 1 to 50 times")
    @Parameter(
            description = "With a copy, a centre whose people may read the wording afterwards; one of the token's."
                    + " Repeatable.",
            example = "000001")
    public @Nullable List<@Size(min = 1, max = 40) String> centre;

    @QueryParam("as")
    @Parameter(
            description = "What a package becomes: a draft, which is the default, or a published version, for which an"
                    + " editor has to accept it.",
            example = "draft",
            schema = @Schema(pattern = AS))
    public @Nullable String as;

    /** Refuses what is missing, or has no meaning, beside such a body. */
    void mustFit(boolean ofPackage) {
        Violations violations = new Violations();
        refuse(
                violations,
                qualification != null && !qualification.matches(CODE),
                "qualification",
                "must be a code, such as 8431");
        refuse(violations, !version().matches("|" + VERSION), "version", "must be a handbook version, such as 2.0");
        refuse(violations, as != null && !as.matches(AS), "as", "must be draft or version");
        refuse(
                violations,
                framework != null && !framework.matches(CODE),
                "framework",
                "must be a code, such as NHS-LF");
        if (ofPackage) {
            refuse(violations, framework != null, "framework", "has no meaning with a package; leave it out");
            refuse(violations, !centres().isEmpty(), "centre", "has no meaning with a package; leave it out");
        } else {
            refuse(
                    violations,
                    (qualification == null) == (framework == null),
                    "qualification",
                    "or framework must be given, and not both");
            refuse(violations, version == null, "version", "is needed with a copy");
            refuse(violations, centres().isEmpty(), "centre", "is needed with a copy, 1 to 50 times");
            refuse(violations, as != null, "as", "has no meaning with a copy; leave it out");
        }
        violations.refuseIfAny(KitProblem.INVALID_REQUEST, "Change what violations names.");
    }

    private static void refuse(Violations violations, boolean wrong, String field, String message) {
        if (wrong) {
            violations.add(new Violation(field, "query", message));
        }
    }

    DocumentKind kind() {
        return framework == null ? DocumentKind.QUALIFICATION : DocumentKind.FRAMEWORK;
    }

    /** Empty when it was not told. */
    String code() {
        return Objects.requireNonNullElse(framework == null ? qualification : framework, "");
    }

    /** Empty when it was not told. */
    String version() {
        return Objects.requireNonNullElse(version, "");
    }

    List<String> centres() {
        return Objects.requireNonNullElse(centre, List.of());
    }

    Becomes becomes() {
        return "version".equals(as) ? Becomes.VERSION : Becomes.DRAFT;
    }
}
