package org.assessmentcentre.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** What a request's headers say of its body. */
final class Bodies {

    private Bodies() {}

    /** Whether a body comes; HTTP/1.1 always says so. */
    static boolean announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return length(request) != 0;
        }
        return isChunked(request);
    }

    static boolean isChunked(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The length announced; 0 when none is. */
    static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }

    static boolean isJson(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.CONTENT_TYPE).stream().anyMatch(Bodies::isJson);
    }

    private static boolean isJson(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .trim()
                .toLowerCase(Locale.ROOT)
                .endsWith("json");
    }
}
