package org.assessmentcentre.assessment.portfolio;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Passes the caller's token on, and nothing else of the request. */
public class CallersToken implements ClientHeadersFactory {

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.addAll(HttpHeaders.AUTHORIZATION, incoming.get(HttpHeaders.AUTHORIZATION));
        return headers;
    }
}
