package org.assessmentcentre.catalogue.search;

import static org.assessmentcentre.catalogue.testing.Copies.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Copies;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.NhsCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.access.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Official words are searched and shown where they are licensed, and are nowhere else: not even by a slip of the pen. */
@CatalogueTest
class LicensedSearchTest {

    private static final String HANDBOOK = HandbookCopy.of(Sources.qualification(), Sources.standard())
            .replace("Explain ways of", "Explain zyxwvutqs of")
            .replace("agility", "quixjibon");
    private static final String FRAMEWORK =
            NhsCopy.of(Sources.document("NHS-LF-2011", Framework.class)).replace("feedback", "vrombulons");

    private final String centre = "S" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void criteriaAreFoundAndShownInTheirOfficialWordsByTheLicensedAlone() {
        Copies.license(centre, "qualification=8431&version=2.0", HANDBOOK);
        find(centre, "criteria", "zyxwvutqs", "&wording=official")
                .body("items.ref", contains("8431-700-AC1.1"))
                .body("items[0].statement", containsString("zyxwvutqs"));
        // mended among the words of the licensed, and together with the filters
        find(centre, "criteria", "explian zyxwvutqz", "&wording=official&unit=700&ksb=K10")
                .body("items.ref", contains("8431-700-AC1.1"));
        find(centre, "criteria", "zyxwvutqs", "&wording=official&unit=706").body("items", empty());
        find(centre, "criteria", "zyxwvutqs", "&wording=official&language=cy").body("items", empty());
        find(centre, "criteria", "zyxwvutqs", "&wording=own").body("items", empty());
        find(centre, "criteria", "", "&wording=official&qualification=8431").body("items", hasSize(46));
        find("elsewhere", "criteria", "", "&wording=official").body("items", empty());
        as(Roles.CATALOGUE_EDITOR, centre)
                .delete("/catalogue/v1/qualifications/8431/versions/2.0/licences/" + centre)
                .then()
                .statusCode(204);
        find(centre, "criteria", "zyxwvutqs", "&wording=official").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"criteria", "search", "framework-items", "questions"})
    void whoIsNotLicensedFindsNothingByOfficialWordsNorByWordsThatAreNearlyThem(String list) {
        Copies.license(centre, "qualification=8431&version=2.0", HANDBOOK);
        Copies.license(centre, "framework=NHS-LF&version=2011", FRAMEWORK);
        for (String words : new String[] {"zyxwvutqs", "zyxwvutqz", "quixjibon", "vrombulons", "vrombulonz"}) {
            for (String wording : new String[] {"own", "official"}) {
                find("elsewhere", list, words, "&wording=" + wording).body("items", empty());
            }
            find(centre, list, words, "&wording=own").body("items", empty());
        }
    }

    @Test
    void everythingIsSearchedInWhatIsLicensed() {
        Copies.license(centre, "framework=NHS-LF&version=2011", FRAMEWORK);
        find(centre, "search", "vrombulonz", "&wording=official&kind=FRAMEWORK_ITEM")
                .body("items[0].statement", containsString("vrombulons"));
        // licensed for the framework only
        find(centre, "search", "learner", "&wording=official&kind=CRITERION").body("items", empty());
    }

    @Test
    void questionsAreAskedInTheirOfficialWords() {
        Copies.license(centre, "framework=NHS-LF&version=2011", FRAMEWORK);
        find(centre, "questions", "vrombulons", "&wording=official&framework=NHS-LF")
                .body("items[0].question", containsString("vrombulons"));
        find(centre, "questions", "", "&wording=official").body("items", hasSize(88));
    }

    @Test
    void ourCorrectionOfAVersionKeepsTheOfficialWords() {
        String wording = "/catalogue/v1/frameworks/NHS-LF/versions/%s/wording";
        Copies.license(centre, "framework=NHS-LF&version=2011", FRAMEWORK);
        correct("2011.71", "Says it better");
        find(centre, "questions", "", "&wording=official&framework=NHS-LF&version=2011.71")
                .body("items", hasSize(88));
        find(centre, "framework-items", "vrombulons", "&wording=official&framework=NHS-LF&version=2011.71")
                .body("items[0].version", equalTo("2011.71"));
        as(Roles.LEARNER, centre)
                .get(wording.formatted("2011.71"))
                .then()
                .statusCode(200)
                .body("version", equalTo("2011"))
                .body("parts", hasSize(306));
        find("elsewhere", "questions", "", "&wording=official&framework=NHS-LF&version=2011.71")
                .body("items", empty());
        as(Roles.LEARNER, "elsewhere").get(wording.formatted("2011.71")).then().statusCode(404);
    }

    @Test
    void aVersionWithAPartThatTheTextHasNotHasNoOfficialWords() {
        Copies.license(centre, "framework=NHS-LF&version=2011", FRAMEWORK);
        correct("2011.72", null);
        find(centre, "questions", "", "&wording=official&framework=NHS-LF&version=2011.72")
                .body("items", empty());
        as(Roles.LEARNER, centre)
                .get("/catalogue/v1/frameworks/NHS-LF/versions/2011.72/wording")
                .then()
                .statusCode(404);
    }

    /** A version of centuries to come, with another statement or, without one, another reference of one part. */
    private static void correct(String version, @Nullable String statement) {
        ObjectNode document =
                Sources.tree("NHS-LF-2011").put("version", version).put("effectiveFrom", "2997-06-01");
        ObjectNode part = (ObjectNode) document.at("/items/0/items/0/items/0");
        if (statement == null) {
            part.put("ref", "NHS-LF-D1-E1-B9");
        } else {
            part.put("statement", statement);
        }
        Response draft = Editor.editor()
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "framework", "code", "NHS-LF", "version", "2011", "newVersion", version))
                .post("/catalogue/v1/drafts");
        Response changed = Editor.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("document", document))
                .put(draft.header("Location"));
        changed.then().statusCode(200);
        Editor.editor()
                .header("If-Match", changed.header("ETag"))
                .post(draft.header("Location") + "/publication")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse find(String centre, String list, String words, String rest) {
        RequestSpecification request = as(Roles.LEARNER, centre);
        return (words.isEmpty() ? request : request.queryParam("q", words))
                .get("/catalogue/v1/" + list + "?limit=200" + rest)
                .then()
                .statusCode(200);
    }
}
