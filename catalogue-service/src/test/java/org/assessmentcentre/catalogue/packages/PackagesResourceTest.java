package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.TestPackages;
import org.junit.jupiter.api.Test;

@CatalogueTest
class PackagesResourceTest {

    private static final String PACKAGES = "/catalogue/v1/packages";

    @Test
    void carriedPackagesAreListed() {
        reader().get(PACKAGES)
                .then()
                .statusCode(200)
                .body("items.name", hasItems("8431-2.0", "ST0480-1.2", "ST0480-AP03"))
                .body("items.find { it.name == '8431-2.0' }.kind", equalTo("qualification"))
                .body("items.find { it.name == '8431-2.0' }.code", equalTo("8431"))
                .body("items.find { it.name == '8431-2.0' }.version", equalTo("2.0"))
                .body("items.find { it.name == 'ST0480-1.2' }.kind", equalTo("standard"))
                .body("items.find { it.name == 'ST0480-AP03' }.kind", equalTo("assessment-plan"));
    }

    @Test
    void aPackageSaysWhetherItIsPublished() {
        String item = "items.find { it.name == '" + TestPackages.FOR_LIST + "' }";
        list().body(item + ".published", equalTo(false)).body(item + ".publishedAt", nullValue());
        publish(TestPackages.FOR_LIST).then().statusCode(201);
        list().body(item + ".published", equalTo(true)).body(item + ".publishedAt", notNullValue());
    }

    @Test
    void theListComesInPages() {
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            var page = reader().queryParam("limit", 4);
            if (after != null) {
                page.queryParam("after", after);
            }
            var answer = page.get(PACKAGES).then().statusCode(200).extract();
            assertThat(answer.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(4);
            names.addAll(answer.jsonPath().getList("items.name"));
            after = answer.jsonPath().getString("next");
            assertThat(answer.header("Link") != null).as("Link beside next").isEqualTo(after != null);
        } while (after != null);
        assertThat(names)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(list().extract().jsonPath().getList("items.name"));
    }

    private static ValidatableResponse list() {
        return reader().get(PACKAGES).then().statusCode(200);
    }
}
