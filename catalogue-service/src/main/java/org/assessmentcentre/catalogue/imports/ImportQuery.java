package org.assessmentcentre.catalogue.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a text is, and for whom it is imported. */
@OneDocument
public class ImportQuery {

    @QueryParam("qualification")
    @Pattern(regexp = "[A-Za-z0-9]{1,32}", message = "must be a qualification's code, such as 8431")
    @Parameter(description = "Whose handbook it is; this or framework is needed.", example = "8431")
    public @Nullable String qualification;

    @QueryParam("framework")
    @Pattern(regexp = "[A-Za-z0-9-]{1,32}", message = "must be a framework's code, such as NHS-LF")
    @Parameter(description = "Whose text it is; this or qualification is needed.", example = "NHS-LF")
    public @Nullable String framework;

    @QueryParam("version")
    @NotNull
    @Pattern(regexp = "[A-Za-z0-9.]{1,32}", message = "must be a version, such as 2.0")
    @Parameter(required = true, description = "The version of the handbook or framework.", example = "2.0")
    public @Nullable String version;

    @QueryParam("centre")
    @NotNull
    @Size(min = 1, max = 50, message = "must be given 1 to 50 times")
    @Parameter(
            required = true,
            description = "A centre whose people may read the wording afterwards; one of the token's. Repeatable.",
            example = "000001")
    public @Nullable List<@Size(min = 1, max = 40) String> centre;

    ImportOrder order() {
        return new ImportOrder(
                framework == null ? DocumentKind.QUALIFICATION : DocumentKind.FRAMEWORK,
                Objects.requireNonNull(framework == null ? qualification : framework),
                Objects.requireNonNull(version),
                Objects.requireNonNull(centre));
    }
}
