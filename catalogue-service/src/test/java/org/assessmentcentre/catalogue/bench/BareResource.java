package org.assessmentcentre.catalogue.bench;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The least that could answer the same bytes to the same callers: what everything else is measured against. */
@Path("/v1/bench/bare")
@Authenticated
public class BareResource {

    @SuppressWarnings("NullAway.Init") // set before anybody asks
    static volatile byte[] plain;

    @SuppressWarnings("NullAway.Init")
    static volatile byte[] gzip;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<byte[]> bytes(@QueryParam("gzip") boolean compressed) {
        return compressed
                ? RestResponse.ResponseBuilder.ok(gzip)
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .build()
                : RestResponse.ok(plain);
    }
}
