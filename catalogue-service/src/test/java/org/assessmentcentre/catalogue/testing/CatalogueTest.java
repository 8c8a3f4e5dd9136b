package org.assessmentcentre.catalogue.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assessmentcentre.kit.testing.PostgresServer;
import org.assessmentcentre.kit.testing.Tokens;

/** A test against the running service. There is no broker: the catalogue reads no topic, and must not miss one. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(TestPackages.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CatalogueTest {}
