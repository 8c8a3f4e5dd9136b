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

@Path("/v1/framework-items")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Search", description = "Criteria over all qualifications, parts over all frameworks.")
public class FrameworkItemsResource {

    private final FrameworkEntries entries;

    FrameworkItemsResource(FrameworkEntries entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "searchFrameworkItems",
            summary = "Finds parts of frameworks by words, type, level, use and language",
            description = "Over the versions in force unless a version is named. With words the best fit comes first,"
                    + " without them the frameworks' order. wording=official searches and shows the official words of"
                    + " the frameworks that one of the caller's centres is licensed for, and nothing of the others."
                    + " A framework or version that isn't published, and a level or use that no framework has, is"
                    + " refused.")
    public Page<FoundFrameworkItem> search(@Valid @BeanParam FrameworkItemQuery query, @BeanParam PageRequest page) {
        return entries.find(query, page);
    }
}
