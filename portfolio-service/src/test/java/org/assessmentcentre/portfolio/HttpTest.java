package org.assessmentcentre.portfolio;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assessmentcentre.kit.testing.BrokerServer;
import org.assessmentcentre.kit.testing.PostgresServer;
import org.assessmentcentre.kit.testing.Tokens;

/** On every test over HTTP: the same service, database and broker for all of them. */
@QuarkusTest
@WithTestResource(value = PostgresServer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = BrokerServer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Tokens.class, scope = TestResourceScope.GLOBAL)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HttpTest {}
