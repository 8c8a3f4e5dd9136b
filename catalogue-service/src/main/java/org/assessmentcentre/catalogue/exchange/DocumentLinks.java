package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a part of the documents stands among all of them, in headers. Places have no host, as everywhere here. */
final class DocumentLinks {

    private DocumentLinks() {}

    static RestResponse<ObjectNode> answer(ListingDocuments.Listed listed, UriInfo asked) {
        RestResponse.ResponseBuilder<ObjectNode> answer =
                RestResponse.ResponseBuilder.ok(listed.answer()).header("X-Total-Count", listed.total());
        List<String> links = links(listed, asked);
        return answer.header(HttpHeaders.LINK, String.join(", ", links)).build();
    }

    private static List<String> links(ListingDocuments.Listed listed, UriInfo asked) {
        List<String> links = new ArrayList<>();
        long last = listed.total() == 0 ? 0 : (listed.total() - 1) / listed.limit() * listed.limit();
        links.add(link(asked, 0, "first"));
        if (listed.offset() > 0) {
            links.add(link(asked, Math.max(0, listed.offset() - listed.limit()), "prev"));
        }
        if ((long) listed.offset() + listed.limit() < listed.total()) {
            links.add(link(asked, (long) listed.offset() + listed.limit(), "next"));
        }
        links.add(link(asked, last, "last"));
        return links;
    }

    private static String link(UriInfo asked, long offset, String relation) {
        URI place =
                asked.getRequestUriBuilder().replaceQueryParam("offset", offset).build();
        return "<" + place.getRawPath() + "?" + place.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
