package org.assessmentcentre.kit.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.assessmentcentre.kit.access.OpenTo;

/** Somebody forgot to say who may: nobody may. */
@Path("/v1/unannotated")
@OpenTo
public class UnannotatedResource {

    @GET
    public String get() {
        return "never seen";
    }
}
