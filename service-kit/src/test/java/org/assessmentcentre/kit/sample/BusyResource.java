package org.assessmentcentre.kit.sample;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;

/** Reads that take long, and one whose connection is lost. */
@Path("/v1/busy")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
public class BusyResource {

    private final EntityManager entities;

    BusyResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @Path("/{millis}")
    @Produces("text/plain")
    @Transactional
    public String slow(@PathParam("millis") int millis) {
        return "slept"
                + entities.createNativeQuery("select cast(pg_sleep(:seconds) as text)")
                        .setParameter("seconds", millis / 1000.0)
                        .getSingleResult();
    }

    @GET
    @Path("/lost")
    @Produces("text/plain")
    @Transactional
    public String lost() {
        return "kept "
                + entities.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                        .getSingleResult();
    }
}
