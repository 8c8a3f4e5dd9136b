package org.assessmentcentre.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An operation that doesn't say who reaches what, or not for the roles that may call it, ends the build. The resources
 * are compiled here: among the test classes they would end the sample's own build.
 */
class DeclaredAccessTest {

    private static final String BAD = """
            @GET @RolesAllowed("learner") public void silentForRole() {}
            @GET @Authenticated public void silentForAll() {}
            @POST @RolesAllowed({"learner", "assessor"}) @OpenTo(learner = Reach.OWN) public void fewer() {}
            @PUT @RolesAllowed("learner") @OpenTo(learner = Reach.OWN, iqa = Reach.CENTRE) public void more() {}
            @DELETE @Authenticated @OpenTo(learner = Reach.OWN) public void other() {}
            """;

    private static final String GOOD = """
            @GET @PermitAll public void forEverybody() {}
            @GET @Authenticated @OpenTo(anybody = Reach.EVERYWHERE) public void forAll() {}
            @POST @RolesAllowed({"learner", "centre-admin"})
            @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE) public void right() {}
            """;

    @Test
    void operationsThatSayNothingOrSomethingElseAreNamed(@TempDir Path directory) throws IOException {
        Index index = indexOf(directory, BAD + GOOD);
        assertThatThrownBy(() -> new ProblemResponses(index))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(": fewer, more, other, silentForAll, silentForRole");
    }

    @Test
    void operationsThatDeclareTheirAccessPass(@TempDir Path directory) throws IOException {
        Index index = indexOf(directory, GOOD);
        assertThat(Endpoint.byOperationId(index)).hasSize(3);
        assertThatCode(() -> new ProblemResponses(index)).doesNotThrowAnyException();
    }

    private static Index indexOf(Path directory, String methods) throws IOException {
        Path source = Files.writeString(directory.resolve("Sample.java"), """
                import io.quarkus.security.Authenticated;
                import jakarta.annotation.security.*;
                import jakarta.ws.rs.*;
                import org.assessmentcentre.kit.access.*;
                class Sample {
                """ + methods + "}");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", directory.toString(), source.toString());
        assertThat(result).isZero();
        try (InputStream compiled = Files.newInputStream(directory.resolve("Sample.class"))) {
            Indexer indexer = new Indexer();
            indexer.index(compiled);
            return indexer.complete();
        }
    }
}
