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

@Path("/v1/criteria")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Search", description = "Criteria over all qualifications, parts over all frameworks.")
public class CriteriaResource {

    private final CriterionEntries entries;

    CriteriaResource(CriterionEntries entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "searchCriteria",
            summary = "Finds criteria by words, KSB, verb, subject, unit, outcome and kind of requirement",
            description =
                    "Over the versions in force unless a version is named. With words the best fit comes first:"
                            + " statement before outcome, unit and subject before depth and requirements. Without"
                            + " words they come in the handbook's order. wording=official searches and shows the official words of"
                            + " the qualifications that one of the caller's centres is licensed for, and nothing of the others.")
    public Page<FoundCriterion> search(@Valid @BeanParam CriterionQuery query, @BeanParam PageRequest page) {
        return entries.find(query, page);
    }
}
