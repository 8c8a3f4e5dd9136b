package org.assessmentcentre.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/**
 * Only JSON becomes an object. A body that {@link BufferedBodies} did not take in has another type, or names none, or a
 * wildcard that the framework would take for JSON and read on a worker thread.
 */
@Provider
class BufferedOnly implements ReaderInterceptor {

    private final CurrentVertxRequest current;

    BufferedOnly(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        RoutingContext request = current.getCurrent();
        if (context.getType() != InputStream.class
                && request.body().buffer() == null
                && Bodies.announced(request.request())) {
            throw new NotSupportedException("A body that was not taken in");
        }
        return context.proceed();
    }
}
