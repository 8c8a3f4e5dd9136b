package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

@HttpTest
class EmployersTest {

    @Test
    void anAdministratorAddsAnEmployerAndItsManagers() {
        World.Centre centre = World.centre();
        String employers = employers(centre);
        String id = as(centre.admin())
                .body(Map.of("reference", "E-100", "name", "Northern Care Trust"))
                .post(employers)
                .then()
                .statusCode(201)
                .body("managers", hasSize(0))
                .extract()
                .path("employerId");
        String account = UUID.randomUUID().toString();
        Map<String, String> manager =
                Map.of("account", account, "name", "Morgan Ellis", "email", "morgan.ellis@example.org");
        as(centre.admin())
                .body(manager)
                .post(employers + "/" + id + "/managers")
                .then()
                .statusCode(201)
                .header("Location", endsWith(employers + "/" + id))
                .body("managers.name", contains("Morgan Ellis"));
        as(centre.admin())
                .body(manager)
                .post(employers + "/" + id + "/managers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/manager-exists"));

        as(centre.admin())
                .get(employers + "/" + id)
                .then()
                .statusCode(200)
                .body("managers.email", contains("morgan.ellis@example.org"));
        List<Outboxed> events = Outboxed.of(id);
        assertThat(events).hasSize(2);
        for (Outboxed event : events) {
            assertThat(event.topic()).isEqualTo("portfolio.directory");
            assertThat(event.payload()).doesNotContain("Morgan").doesNotContain("@");
            GoldenEvents.assertValid("portfolio.employer-changed.v1", event.payload());
        }
        assertThat(events.get(1).payload()).contains(account);
    }

    @Test
    void aReferenceIsUniqueInItsCentre() {
        World.Centre centre = World.centre();
        World.Centre other = World.centre();
        Map<String, String> request = Map.of("reference", "E-100", "name", "Northern Care Trust");
        as(centre.admin()).body(request).post(employers(centre)).then().statusCode(201);
        as(centre.admin())
                .body(request)
                .post(employers(centre))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/employer-exists"));
        as(other.admin()).body(request).post(employers(other)).then().statusCode(201);
    }

    @Test
    void aProviderSystemFindsEmployersWithoutTheirManagers() {
        World.Centre centre = World.centre();
        String id = as(centre.admin())
                .body(Map.of("reference", "E-1", "name", "Trust"))
                .post(employers(centre))
                .then()
                .extract()
                .path("employerId");
        as(centre.provider())
                .get(employers(centre))
                .then()
                .statusCode(200)
                .body("items.employerId", contains(id))
                .body("items[0].managers", equalTo(null));
        String one = employers(centre) + "/" + id;
        as(centre.provider())
                .get(one)
                .then()
                .statusCode(200)
                .body("employerId", equalTo(id))
                .body("reference", equalTo("E-1"))
                .body("$", not(hasKey("managers")));
        World.Centre other = World.centre();
        for (String path : List.of(employers(centre), one, employers(other) + "/" + id)) {
            as(path.startsWith(employers(other)) ? centre.provider() : other.provider())
                    .get(path)
                    .then()
                    .statusCode(404);
        }
        as(other.provider()).get(employers(other) + "/" + id).then().statusCode(404);
        as(centre.provider())
                .body(Map.of("account", "a", "name", "b", "email", "c@example.org"))
                .post(one + "/managers")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherCentresEmployerDoesNotExist() {
        World.Centre centre = World.centre();
        World.Centre other = World.centre();
        String id = as(centre.admin())
                .body(Map.of("reference", "E-1", "name", "Trust"))
                .post(employers(centre))
                .then()
                .extract()
                .path("employerId");
        as(other.admin()).get(employers(centre) + "/" + id).then().statusCode(404);
        as(other.admin()).get(employers(other) + "/" + id).then().statusCode(404);
        as(other.admin())
                .body(Map.of("account", "a", "name", "b", "email", "c@example.org"))
                .post(employers(other) + "/" + id + "/managers")
                .then()
                .statusCode(404);
    }

    @Test
    void everyViolationIsReported() {
        World.Centre centre = World.centre();
        String id = as(centre.admin())
                .body(Map.of("reference", "E-1", "name", "Trust"))
                .post(employers(centre))
                .then()
                .extract()
                .path("employerId");
        as(centre.admin())
                .body(Map.of("account", " ", "name", "x\ny", "email", "not an address"))
                .post(employers(centre) + "/" + id + "/managers")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("account", "name", "email"));
    }

    private static String employers(World.Centre centre) {
        return "/portfolio/v1/centres/" + centre.number() + "/employers";
    }
}
