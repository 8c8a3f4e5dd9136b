package org.assessmentcentre.kit.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** 201 with the place of what was made. */
public final class Created {

    private Created() {}

    /** @param path below the service's own prefix, {@code v1/things/42}: the framework resolves it against the prefix */
    public static <T> RestResponse<T> at(String path, T body) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path))
                .entity(body)
                .build();
    }
}
