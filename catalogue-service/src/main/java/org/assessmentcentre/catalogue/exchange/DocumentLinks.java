package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a part of the documents stands among all of them, in headers. */
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
        BiFunction<Long, String, String> link = (offset, relation) -> "<" + listed.place() + "?"
                + asked.getRequestUriBuilder()
                        .replaceQueryParam("limit", listed.limit())
                        .replaceQueryParam("offset", offset)
                        .build()
                        .getRawQuery()
                + ">; rel=\"" + relation + "\"";
        links.add(link.apply(0L, "first"));
        if (listed.offset() > 0) {
            links.add(link.apply(Math.max(0L, listed.offset() - listed.limit()), "prev"));
        }
        if ((long) listed.offset() + listed.limit() < listed.total()) {
            links.add(link.apply((long) listed.offset() + listed.limit(), "next"));
        }
        links.add(link.apply(last, "last"));
        return links;
    }
}
