package org.assessmentcentre.catalogue.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogueTest
class StandardsResourceTest {

    private static final String STANDARDS = "/catalogue/v1/standards";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void publishedStandardsAreListed() {
        reader().get(STANDARDS)
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == 'ST0480' }", hasSize(1))
                .body("items.find { it.code == 'ST0480' }.version", equalTo("1.2"));
    }

    @Test
    void aVersionIsThePackageAndItsTime() throws IOException {
        String body = reader().get(STANDARDS + "/ST0480/versions/1.2")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ObjectNode version = (ObjectNode) new ObjectMapper().readTree(body);
        assertThat(version.remove("publishedAt")).isNotNull();
        assertThat(version).isEqualTo(Sources.tree("ST0480-1.2"));
    }

    @Test
    void whoHasAVersionNeedNotFetchItAgain() {
        String tag = reader().get(STANDARDS + "/ST0480/versions/1.2").header("ETag");
        reader().header("If-None-Match", tag)
                .get(STANDARDS + "/ST0480/versions/1.2")
                .then()
                .statusCode(304);
    }

    @Test
    void anotherVersionIsNotFound() {
        reader().get(STANDARDS + "/ST0480/versions/1.3")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("detail", equalTo("Standard ST0480 version 1.3 does not exist, or is not yours to see."));
    }
}
