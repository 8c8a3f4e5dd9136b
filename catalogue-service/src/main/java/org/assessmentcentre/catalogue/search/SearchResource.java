package org.assessmentcentre.catalogue.search;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/search")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Search", description = "Criteria over all qualifications, parts over all frameworks.")
public class SearchResource {

    private final SearchingEverything searching;

    SearchResource(SearchingEverything searching) {
        this.searching = searching;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Finds criteria and parts of frameworks by words, in one list",
            description =
                    "Over the versions in force, the best fit first. wording=official searches and shows the official"
                            + " words of what one of the caller's centres is licensed for, and nothing of the rest. Items of"
                            + " CASE packages that were imported are not searched: they are read below /ims/case,"
                            + " document by document.")
    public Page<Hit> search(@Valid @BeanParam SearchQuery query, @BeanParam PageRequest page) {
        return searching.search(query, page);
    }
}
