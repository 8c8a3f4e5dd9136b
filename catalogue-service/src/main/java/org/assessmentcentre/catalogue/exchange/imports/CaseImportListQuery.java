package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which imports of a centre are listed. */
public class CaseImportListQuery extends CaseImportQuery {

    @QueryParam("state")
    @Parameter(description = "Only those in this state.", example = "IN_REVIEW")
    public @Nullable ImportState state;
}
