package org.assessmentcentre.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a request may be before a resource sees it. Sizes are in bytes. */
@ConfigMapping(prefix = "assessment-centre.edge")
public interface EdgeLimits {

    /** How long a request's target may be, path and query together. */
    @WithDefault("4000")
    int maxTarget();

    /** How long all headers of a request may be together. */
    @WithDefault("16384")
    int maxHeaders();

    /** How long a JSON body may be. */
    @WithDefault("1048576")
    int maxJsonBody();

    /** How long a JSON body may take from its first byte to its last. */
    @WithDefault("PT15S")
    Duration jsonBodyWithin();

    /** How much of all JSON bodies that are just coming in is kept in memory, for the whole instance. */
    @WithDefault("33554432")
    long maxJsonArriving();

    /** The paths whose JSON body is a file: it stays a stream, and may be as long as any body that is not JSON. */
    Optional<Set<String>> streamedJson();

    /** How many requests may be under way, for the whole instance. */
    @WithDefault("160")
    int maxUnderWay();

    /** How many reads may wait for events, for the whole instance. */
    @WithDefault("64")
    int maxWaiting();

    /** How many reads of one account may wait for events. */
    @WithDefault("8")
    int maxWaitingOfOneCaller();

    /** How long the port stays open once the instance is stopping; {@link Draining} reads it. */
    Duration portOpenWhenStopping();

    /** The query parameters that may be given more than once. */
    @WithDefault("appliedEvent")
    Set<String> repeatableParameters();
}
