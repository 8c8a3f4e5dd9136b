package org.assessmentcentre.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.ws.rs.core.HttpHeaders;
import org.assessmentcentre.kit.http.Headers;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers and parameters that the kit reads and writes, described once and referred to by name. */
final class HeaderComponents {

    static final String APPLIED_EVENT_PARAMETER = "appliedEvent";
    static final String WAIT_PARAMETER = "wait";

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TAG = "\"3\"";

    private HeaderComponents() {}

    static void addTo(Components components) {
        parameter(
                components,
                Parameter.In.HEADER,
                Headers.IDEMPOTENCY_KEY,
                "A fresh key for each thing to create, a UUID for instance, 128 visible ASCII characters at most. For 24"
                        + " hours the same key with the same body gets the first answer again.",
                "7a1f0e7c-3f0b-4c8e-9d55-0f6f6f3c9c11",
                text().pattern("[!-~]{1,128}"));
        parameter(
                components,
                Parameter.In.HEADER,
                HttpHeaders.IF_NONE_MATCH,
                "The ETag of the version at hand; 304 when it is still the current one.",
                TAG,
                text());
        parameter(
                components,
                Parameter.In.QUERY,
                APPLIED_EVENT_PARAMETER,
                "Ids from an Event-Id header, comma-separated, 20 at most: answer when they are applied here, or when"
                        + " wait runs out. Applied-Event says which.",
                "0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6",
                text().pattern(ID + "(," + ID + "){0,19}"));
        parameter(
                components,
                Parameter.In.QUERY,
                WAIT_PARAMETER,
                "How long to wait for appliedEvent at most, PT0S to PT10S; not at all when absent, nor when too many"
                        + " reads wait already, of one account or in all.",
                "PT2S",
                text().format("duration"));
        header(components, HttpHeaders.LOCATION, "Where the new resource is.", text().format("uri-reference"));
        header(components, HttpHeaders.ETAG, "The version of the resource, for If-Match and If-None-Match.", text());
        header(components, HttpHeaders.LINK, "The next part of the list, rel=\"next\"; absent on the last.", text());
        header(
                components,
                Headers.EVENT_ID,
                "The ids of the events this announced, comma-separated, for appliedEvent; absent when there are none.",
                text());
        header(
                components,
                Headers.IDEMPOTENT_REPLAYED,
                "On an answer given before under the same Idempotency-Key.",
                createSchema().addType(Schema.SchemaType.BOOLEAN));
        header(
                components,
                Headers.APPLIED_EVENT,
                "Whether every event of appliedEvent is in this answer; absent when none was asked for.",
                createSchema().addType(Schema.SchemaType.BOOLEAN));
        header(
                components,
                Headers.AS_OF,
                "When it was answered; absent unless appliedEvent was asked for.",
                text().format("date-time"));
        header(
                components,
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer, with error=\"invalid_token\" for one that can't be used.",
                text());
        header(
                components,
                HttpHeaders.RETRY_AFTER,
                "Seconds to wait before sending it again.",
                createSchema().addType(Schema.SchemaType.INTEGER).format("int32"));
    }

    static Header reference(String name) {
        return createHeader().ref("#/components/headers/" + name);
    }

    /** If-Match is declared by the operation that reads it; one that describes it itself says when it is needed. */
    static void describeIfMatch(Parameter ifMatch) {
        if (ifMatch.getDescription() == null) {
            ifMatch.setDescription("The ETag of the version this changes. A star is refused.");
            ifMatch.setRequired(true);
        }
        ifMatch.setExample(TAG);
    }

    private static void parameter(
            Components components, Parameter.In in, String name, String description, String example, Schema schema) {
        components.addParameter(
                name,
                createParameter()
                        .in(in)
                        .name(name)
                        .description(description)
                        .example(example)
                        .schema(schema));
    }

    private static void header(Components components, String name, String description, Schema schema) {
        components.addHeader(name, createHeader().description(description).schema(schema));
    }

    private static Schema text() {
        return createSchema().addType(Schema.SchemaType.STRING);
    }
}
