package org.assessmentcentre.catalogue.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for in everything. */
public class SearchQuery extends WordsQuery {

    @QueryParam("kind")
    @Parameter(description = "Only criteria, or only parts of frameworks.", example = "CRITERION")
    public Hit.@Nullable Kind kind;
}
