package org.assessmentcentre.catalogue.representations;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says what a representation is and what its choice depended on; before the tag may empty the answer (304). */
@Provider
@Priority(Priorities.USER + 1)
class RepresentationHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Representation representation) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, representation.format().type());
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
            if (representation.format() == Format.HTML) {
                response.getHeaders()
                        .putSingle("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            }
        }
    }
}
