package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Copies.as;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Copies;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.NhsCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.testing.TestPackages;
import org.assessmentcentre.kit.access.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CASE never shows. */
@CatalogueTest
class CaseVisibilityTest {

    private static final String CASE = "/catalogue/ims/case/";
    private static final String DRAFTS = "/catalogue/v1/drafts";

    @Test
    void officialWordsAreInNoPackageNotEvenForTheLicensed() {
        Editor.publishReal();
        String centre = "C" + UUID.randomUUID().toString().substring(0, 8);
        Copies.license(
                centre,
                "qualification=8431&version=2.0",
                HandbookCopy.of(Sources.qualification(), Sources.standard())
                        .replace("Explain ways of", "Explain wlkvnzpq of")
                        .replace("agility", "hjxbrwqa"));
        Copies.license(
                centre,
                "framework=NHS-LF&version=2011",
                NhsCopy.of(Sources.document("NHS-LF-2011", Framework.class)).replace("feedback", "gqpztwrv"));
        for (String list : List.of("criteria?q=wlkvnzpq", "framework-items?q=gqpztwrv")) {
            assertThat(as(Roles.LEARNER, centre)
                            .get("/catalogue/v1/" + list + "&wording=official")
                            .jsonPath()
                            .getList("items"))
                    .as("shown where it is licensed: " + list)
                    .isNotEmpty();
        }
        for (String document : List.of(
                "QUALIFICATION 8431 2.0",
                "STANDARD ST0480 1.2",
                "FRAMEWORK NHS-LF 2011",
                "CROSSWALK NHS-LF-8431 1.1")) {
            for (String version : List.of("v1p0", "v1p1")) {
                Response whole = as(Roles.LEARNER, centre).get(CASE + version + "/CFPackages/" + CaseId.of(document));
                assertThat(whole.statusCode()).isEqualTo(200);
                assertThat(whole.asString()).doesNotContain("wlkvnzpq", "hjxbrwqa", "gqpztwrv");
            }
        }
    }

    /** Every sentence of the copy differs from ours, so each would be seen. */
    @Test
    void noSentenceOfAnOfficialWordingIsInAnyPackage() throws JsonProcessingException {
        Editor.publishReal();
        ObjectNode tree = Sources.tree("NHS-LF-2011");
        tree.findParents("statement").forEach(part -> ((ObjectNode) part)
                .put("statement", part.path("statement").asText() + " wording"));
        String centre = "C" + UUID.randomUUID().toString().substring(0, 8);
        Copies.license(centre, "framework=NHS-LF&version=2011", NhsCopy.of(Sources.read(tree, Framework.class)));
        List<String> official = as(Roles.LEARNER, centre)
                .get("/catalogue/v1/frameworks/NHS-LF/versions/2011/wording")
                .jsonPath()
                .getList("parts.findAll { it.statement.endsWith('wording') }.statement");
        assertThat(official).hasSizeGreaterThan(250);
        List<String> documents = as(Roles.LEARNER, centre)
                .get(CASE + "v1p1/CFDocuments?limit=1000&fields=identifier")
                .jsonPath()
                .getList("CFDocuments.identifier");
        assertThat(documents).hasSizeGreaterThanOrEqualTo(7);
        for (String document : documents) {
            String whole = as(Roles.LEARNER, centre)
                    .get(CASE + "v1p1/CFPackages/" + document)
                    .asString();
            assertThat(texts(new ObjectMapper().readTree(whole))).isNotEmpty().doesNotContainAnyElementsOf(official);
        }
    }

    private static Set<String> texts(JsonNode node) {
        return node.isValueNode()
                ? Set.of(node.asText())
                : node.valueStream().flatMap(one -> texts(one).stream()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"qualification, 9010, QUALIFICATION", "standard, ST9010, STANDARD"})
    void aDraftIsNotThere(String kind, String code, String key) {
        for (String name : List.of(TestPackages.STANDARD_OF_DRAFTS, TestPackages.QUALIFICATION_OF_DRAFTS)) {
            assertThat(publish(name).statusCode()).isIn(201, 409);
        }
        Response draft = editor().contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "code", code, "version", "1.0", "newVersion", "9.9"))
                .post(DRAFTS);
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        UUID document = CaseId.of(key + " " + code + " 9.9");
        for (String path : List.of("CFDocuments/", "CFPackages/")) {
            assertThat(editor().get(CASE + "v1p1/" + path + document).statusCode())
                    .isEqualTo(404);
        }
        assertThat(reader().get(CASE + "v1p1/CFPackages/" + CaseId.of(key + " " + code + " 1.0"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(reader().queryParam("filter", "version='9.9'")
                        .get(CASE + "v1p1/CFDocuments")
                        .jsonPath()
                        .getList("CFDocuments"))
                .isEmpty();
        editor().header("If-Match", draft.header("ETag"))
                .delete(DRAFTS + "/" + draft.jsonPath().getString("id"))
                .then()
                .statusCode(204);
    }
}
