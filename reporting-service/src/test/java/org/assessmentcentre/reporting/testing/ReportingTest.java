package org.assessmentcentre.reporting.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assessmentcentre.kit.testing.BrokerServer;
import org.assessmentcentre.kit.testing.PostgresServer;
import org.assessmentcentre.kit.testing.Tokens;

/** A test against the running service: one start for all classes. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(BrokerServer.class)
@QuarkusTestResource(Tokens.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportingTest {}
