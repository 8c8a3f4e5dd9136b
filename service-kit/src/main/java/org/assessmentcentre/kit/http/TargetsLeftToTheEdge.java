package org.assessmentcentre.kit.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets targets that are no URIs come to the {@link Edge}, which refuses them with a problem; the server would do it with
 * an empty answer. It reads this system property once, when its class is loaded, and nothing of ours is asked earlier
 * than the configuration.
 */
@StaticInitSafe
public class TargetsLeftToTheEdge implements SmallRyeConfigBuilderCustomizer {

    private static final String PROPERTY = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
