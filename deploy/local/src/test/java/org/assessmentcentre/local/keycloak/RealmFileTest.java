package org.assessmentcentre.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final Path DIRECTORY = Path.of("../keycloak");
    private static final Path BASE = DIRECTORY.resolve("assessment-centre-realm.json");
    private static final Path DEMO = DIRECTORY.resolve("assessment-centre-demo.json");

    @Test
    void production_s_realm_knows_nobody_and_admits_no_password_grant() throws IOException {
        JsonNode base = new JsonMapper().readTree(BASE.toFile());

        assertThat(base.has("users")).isFalse();
        assertThat(base.findValuesAsText("clientId")).containsExactly("spa");
        assertThat(base.findValuesAsText("directAccessGrantsEnabled")).containsOnly("false");
        assertThat(base.at("/clients/0/redirectUris")).isEmpty();
        assertThat(base.findValuesAsText("secret")).isEmpty();
    }

    @Test
    void it_has_the_roles_of_the_platform() throws IOException {
        assertThat(realm().at("/roles/realm").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "learner",
                        "assessor",
                        "iqa",
                        "eqa",
                        "centre-admin",
                        "employer",
                        "catalogue-editor",
                        "provider-system",
                        "operator");
    }

    @Test
    void people_have_an_id_that_never_changes_one_role_their_centre_and_their_name_as_password() throws IOException {
        Map<String, String> centres = new HashMap<>();
        for (JsonNode user : realm().get("users")) {
            String name = user.get("username").asText();
            assertThat(UUID.fromString(user.get("id").asText())).as(name).isNotNull();
            assertThat(user.get("realmRoles")).as(name).hasSize(1);
            if (!user.has("serviceAccountClientId")) {
                assertThat(user.at("/credentials/0/value").asText()).isEqualTo(name);
            }
            centres.put(name, user.at("/attributes/centres/0").asText("none"));
        }

        assertThat(centres).hasSize(18);
        assertThat(centres)
                .containsEntry("learner1", "000001")
                .containsEntry("manager2", "000002")
                .containsEntry("service-account-provider2", "000002")
                .containsEntry("operator1", "none");
        assertThat(realm().findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_overlay_s_redirects_are_loopback_only_and_laid_over_the_client_of_the_same_name() throws IOException {
        List<JsonNode> clients = StreamSupport.stream(realm().get("clients").spliterator(), false)
                .toList();
        JsonNode spa = clients.getFirst();

        assertThat(clients.stream().map(client -> client.get("clientId").asText()))
                .containsExactlyInAnyOrder("spa", "demo-cli", "provider1", "provider2");
        assertThat(spa.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(spa.get("redirectUris")).isNotEmpty().allSatisfy(uri -> assertThat(uri.asText())
                .matches("http://(localhost:[0-9]+|127\\.0\\.0\\.1)/.*"));
    }

    @Test
    void people_cannot_change_what_decides_their_access() throws IOException {
        String profile = realm().at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();

        for (JsonNode attribute : new JsonMapper().readTree(profile).get("attributes")) {
            if (List.of("centres", "employer").contains(attribute.get("name").asText())) {
                assertThat(attribute.at("/permissions/edit")).hasSize(1);
                assertThat(attribute.at("/permissions/edit/0").asText()).isEqualTo("admin");
            }
        }
        assertThat(profile).doesNotContain("unmanagedAttributePolicy");
    }

    private static JsonNode realm() throws IOException {
        return RealmFile.read(BASE, DEMO).realm();
    }
}
