package org.assessmentcentre.catalogue.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.IMPORTS;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.begun;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.editor;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.of;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.read;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.exchange.CaseImporter;
import org.assessmentcentre.catalogue.exchange.Foreign;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.junit.jupiter.api.Test;

@CatalogueTest
class CaseImportListTest {

    private static final String DOCUMENTS = "/catalogue/v1/case-documents";

    private final String centre = CaseImporter.centre();
    private final String other = CaseImporter.centre();

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response list(String address, String query) {
        return editor(centre).get(address + "?centre=" + centre + query);
    }

    private List<String> paged(String address, String member) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            Response part = list(address, "&limit=2" + after);
            assertThat(part.statusCode()).as(part.asString()).isEqualTo(200);
            found.addAll(part.jsonPath().getList("items." + member, String.class));
            String next = part.jsonPath().getString("next");
            after = next == null ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return found;
    }

    @Test
    void whoLostTheIdFindsWhatWaits() {
        Foreign waiting = new Foreign();
        UUID item = UUID.randomUUID();
        waiting.item(item);
        waiting.associate("isLike", item, item);
        List<String> all = Stream.of(new Foreign().text(), waiting.text(), "{}")
                .map(body -> begun(centre, body))
                .peek(location -> read(centre, location))
                .map(CaseImportListTest::id)
                .toList();
        assertThat(paged(IMPORTS, "id")).isEqualTo(all);
        list(IMPORTS, "&state=IN_REVIEW")
                .then()
                .statusCode(200)
                .body("items.id", contains(all.get(1)))
                .body("items[0].centre", equalTo(centre))
                .body("items[0].open", equalTo(1))
                .body("items[0].finishedAt", nullValue())
                .body("items[0]", not(hasKey("findings")));
        list(IMPORTS, "&state=FAILED").then().body("items.id", contains(all.get(2)));
        list(IMPORTS, "&state=CANCELLED").then().body("items", empty());
        list(IMPORTS, "&state=LOST").then().statusCode(400);
        String next = list(IMPORTS, "&limit=1").jsonPath().getString("next");
        list(IMPORTS, "&state=FAILED&after=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void theDocumentsThatACentreImportedAreListedAndOursAreNot() {
        Editor.publishReal();
        list(DOCUMENTS, "").then().statusCode(200).body("items", empty());
        List<String> all = Stream.of(
                        new Foreign(), new Foreign(), new Foreign(new UUID(0, 0)), new Foreign(), new Foreign())
                .peek(foreign -> {
                    foreign.item(UUID.randomUUID());
                    taken(imported(centre, foreign.text()));
                })
                .map(foreign -> foreign.document().toString())
                .sorted()
                .toList();
        assertThat(paged(DOCUMENTS, "identifier")).isEqualTo(all);
        list(DOCUMENTS, "")
                .then()
                .body("items.identifier", containsInAnyOrder(all.toArray()))
                .body("items[0].title", equalTo("Of another server"))
                .body("items[0].items", equalTo(1))
                .body("items[0].version", equalTo(1));
        editor(other).get(DOCUMENTS + "?centre=" + other).then().body("items", empty());
    }

    @Test
    void nobodyListsWhatAnotherCentreImports() {
        taken(imported(centre, new Foreign().text()));
        for (String address : List.of(IMPORTS, DOCUMENTS)) {
            editor(other)
                    .get(address + "?centre=" + centre)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"));
            editor(centre).get(address).then().statusCode(400);
            assertThat(of(Roles.LEARNER, centre)
                            .get(address + "?centre=" + centre)
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
