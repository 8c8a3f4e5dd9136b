package org.assessmentcentre.kit.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events this service could not apply, for the platform's operator. Bodies are not shown. */
@Path("/v1/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@OpenTo(operator = Reach.EVERYWHERE)
@Tag(name = "Dead letters")
public class DeadLettersResource {

    private final DeadLetters deadLetters;
    private final ReplayingDeadLetter replaying;
    private final Cursors cursors;

    DeadLettersResource(DeadLetters deadLetters, ReplayingDeadLetter replaying, Cursors cursors) {
        this.deadLetters = deadLetters;
        this.replaying = replaying;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeadLetters", summary = "Lists events that could not be applied, oldest first")
    public Page<DeadLetters.Letter> list(@BeanParam PageRequest page) {
        return cursors.pageById("dead-letters", page, deadLetters::after, DeadLetters.Letter::id);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Applies the event again, in this service only",
            description = "Answers as before when it was replayed already.")
    public DeadLetters.Letter replay(@PathParam("id") UUID id) {
        return replaying.replay(id);
    }
}
