package org.assessmentcentre.catalogue.qualifications;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the mapping is asked for; a criterion matches when every filter given does. */
public class MappingQuery {

    @QueryParam("ksb")
    @Parameter(description = "Only criteria that bear this KSB.", example = "K10")
    @Size(max = 40)
    public @Nullable String ksb;

    @QueryParam("descriptor")
    @Parameter(description = "Only criteria that bear this pass grading descriptor.", example = "PGD1")
    @Size(max = 40)
    public @Nullable String descriptor;

    @QueryParam("criterion")
    @Parameter(description = "Only this criterion.", example = "8431-700-AC1.5")
    @Size(max = 40)
    public @Nullable String criterion;
}
