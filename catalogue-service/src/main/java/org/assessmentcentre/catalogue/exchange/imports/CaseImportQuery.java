package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** For whom a package is imported. The parameter may be given once, although that of handbooks may be repeated. */
public class CaseImportQuery {

    @QueryParam("centre")
    @NotNull
    @Size(min = 1, max = 40)
    @Parameter(
            required = true,
            description = "The centre whose people see it afterwards; one of the token's.",
            example = "000001")
    public @Nullable String centre;

    String one() {
        return Objects.requireNonNull(centre);
    }
}
