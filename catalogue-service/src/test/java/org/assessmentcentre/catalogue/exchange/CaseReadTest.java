package org.assessmentcentre.catalogue.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class CaseReadTest {

    private static final String CASE = "/catalogue/ims/case/";
    private static final String QUALIFICATION =
            CaseId.of("QUALIFICATION 8431 2.0").toString();
    private static final String STANDARD = CaseId.of("STANDARD ST0480 1.2").toString();
    private static final String CRITERION =
            CaseId.of("QUALIFICATION 8431 2.0 item 8431-700-AC1.1").toString();
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    private static JsonNode read(String version, String path, String definition) {
        Response answer = reader().get(CASE + version + "/" + path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        return CaseSchemas.valid(version, definition, answer.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1p0", "v1p1"})
    void everythingOfAPackageCanBeReadByItselfAndIsOfItsSchema(String version) {
        JsonNode whole = read(version, "CFPackages/" + QUALIFICATION, "CFPackage");
        assertThat(reader().head(CASE + version + "/CFPackages/" + QUALIFICATION)
                        .statusCode())
                .isEqualTo(200);
        read(version, "CFDocuments/" + QUALIFICATION, "CFDocument");
        Map<String, String> shapes = Map.of(
                "CFConcepts", "CFConceptSet",
                "CFSubjects", "CFSubjectSet",
                "CFItemTypes", "CFItemTypeSet",
                "CFLicenses", "CFLicense",
                "CFAssociationGroupings", "CFAssociationGrouping");
        shapes.forEach((list, shape) -> {
            JsonNode first = whole.path("CFDefinitions").path(list).path(0);
            if (!first.isMissingNode()) {
                read(version, list + "/" + first.path("identifier").asText(), shape);
            }
        });
        String item = whole.path("CFItems").path(0).path("identifier").asText();
        read(version, "CFItems/" + item, "CFItem");
        read(version, "CFItemAssociations/" + item, "CFItemAssociations");
        String association =
                whole.path("CFAssociations").path(0).path("identifier").asText();
        read(version, "CFAssociations/" + association, "CFAssociation");
    }

    /** Whatever has a uri of ours has its identifier beside it, which what is there must have too. */
    @ParameterizedTest
    @CsvSource({
        "v1p0, QUALIFICATION 8431 2.0, CFConcepts",
        "v1p1, STANDARD ST0480 1.2, CFItemTypes",
        "v1p1, FRAMEWORK FCL 2025, CFRubrics",
        "v1p1, CROSSWALK NHS-LF-8431 1.1, CFAssociationGroupings"
    })
    void everyPlaceInAPackageCanBeRead(String version, String document, String among) {
        JsonNode whole = read(version, "CFPackages/" + CaseId.of(document), "CFPackage");
        Map<String, String> places = new TreeMap<>();
        whole.findParents("uri")
                .forEach(one -> places.put(
                        one.path("uri").asText(), one.path("identifier").asText()));
        String root = "http://localhost:8081/catalogue/ims/case/" + version + "/";
        assertThat(places.keySet()).allMatch(place -> place.startsWith(root)).anyMatch(place -> place.contains(among));
        Map<String, String> read = new HashMap<>();
        places.forEach((place, identifier) -> {
            String body = read.computeIfAbsent(place.replaceFirst("#.*", ""), without -> {
                Response answer = followed(without);
                assertThat(answer.statusCode()).as(place).isEqualTo(200);
                return answer.asString();
            });
            assertThat(body).as(place).contains("\"identifier\":\"" + identifier + "\",\"");
            assertThat(URI.create(place).getFragment()).as(place).isIn(null, identifier);
        });
    }

    @Test
    void theQualificationIsATreeWithSequenceNumbers() {
        JsonNode whole = read("v1p1", "CFPackages/" + QUALIFICATION, "CFPackage");
        Map<String, Integer> types = new HashMap<>();
        Map<String, String> byId = new HashMap<>();
        whole.path("CFItems").forEach(item -> {
            types.merge(item.path("CFItemType").asText(), 1, Integer::sum);
            byId.put(
                    item.path("identifier").asText(),
                    item.path("humanCodingScheme").asText());
            assertThat(item.path("identifier").asText()).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f-]{21}");
        });
        assertThat(types).containsEntry("Unit", 7).containsEntry("Assessment criterion", 46);
        Map<String, List<Integer>> children = new HashMap<>();
        Set<String> placed = new HashSet<>();
        whole.path("CFAssociations").forEach(association -> {
            if (association.path("associationType").asText().equals("isChildOf")) {
                String parent = association
                        .path("destinationNodeURI")
                        .path("identifier")
                        .asText();
                assertThat(parent.equals(QUALIFICATION) || byId.containsKey(parent))
                        .isTrue();
                placed.add(association.path("originNodeURI").path("identifier").asText());
                children.computeIfAbsent(parent, p -> new ArrayList<>())
                        .add(association.path("sequenceNumber").asInt());
            }
        });
        assertThat(placed).isEqualTo(byId.keySet());
        assertThat(children.get(QUALIFICATION)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(children.values())
                .allSatisfy(sequence ->
                        assertThat(sequence.stream().distinct().count()).isEqualTo(sequence.size()));
    }

    @Test
    void aCriterionIsRelatedToItsKsbsInAGroupingAndTheKsbShowsIt() {
        JsonNode both = read("v1p1", "CFItemAssociations/" + CRITERION, "CFItemAssociations");
        JsonNode related = StreamSupport.stream(both.path("CFAssociations").spliterator(), false)
                .filter(one -> one.path("CFAssociationGroupingURI")
                        .path("title")
                        .asText()
                        .equals("Criteria and KSBs"))
                .findFirst()
                .orElseThrow();
        assertThat(related.path("associationType").asText()).isEqualTo("isRelatedTo");
        assertThat(related.path("originNodeURI").path("identifier").asText()).isEqualTo(CRITERION);
        String ksb = related.path("destinationNodeURI").path("identifier").asText();
        JsonNode back = read("v1p1", "CFItemAssociations/" + ksb, "CFItemAssociations");
        assertThat(back.path("CFItem").path("CFDocumentURI").path("identifier").asText())
                .isEqualTo(STANDARD);
        assertThat(back.path("CFAssociations").findValuesAsText("identifier")).contains(CRITERION);
    }

    @Test
    void whatALaterVersionSupersedesIsReplacedByIt() {
        assertThat(Editor.publish("8431-1.0").statusCode()).isIn(201, 409);
        JsonNode both = read("v1p0", "CFItemAssociations/" + CRITERION, "CFItemAssociations");
        JsonNode replaced = find(both.path("CFAssociations"), "associationType", "replacedBy");
        assertThat(replaced.path("originNodeURI").path("identifier").asText())
                .isEqualTo(
                        CaseId.of("QUALIFICATION 8431 1.0 item 8431-700-AC1.1").toString());
        assertThat(replaced.path("destinationNodeURI").path("identifier").asText())
                .isEqualTo(CRITERION);
    }

    @ParameterizedTest
    @CsvSource({"NHS-LF 2011, 4", "FCL 2025, 4"})
    void theLevelsOfAFrameworkAreARubric(String framework, int levels) {
        String document = CaseId.of("FRAMEWORK " + framework).toString();
        for (String version : List.of("v1p0", "v1p1")) {
            JsonNode whole = read(version, "CFPackages/" + document, "CFPackage");
            JsonNode rubric = whole.path("CFRubrics").path(0);
            assertThat(rubric.path("CFRubricCriteria").path(0).path("CFRubricCriterionLevels"))
                    .hasSize(levels);
            JsonNode alone =
                    read(version, "CFRubrics/" + rubric.path("identifier").asText(), "CFRubric");
            assertThat(alone).isEqualTo(rubric);
        }
    }

    @Test
    void everyIndicatorOfAStageIsInTheRubric() {
        JsonNode whole = read("v1p1", "CFPackages/" + CaseId.of("FRAMEWORK NHS-LF 2011"), "CFPackage");
        Map<String, Integer> types = new HashMap<>();
        whole.path("CFItems")
                .forEach(item -> types.merge(item.path("CFItemType").asText(), 1, Integer::sum));
        assertThat(types)
                .containsEntry("Domain", 7)
                .containsEntry("Element", 28)
                .containsEntry("Descriptor", 112)
                .containsEntry("Indicator", 88);
        int shown = 0;
        for (JsonNode criterion : whole.path("CFRubrics").path(0).path("CFRubricCriteria")) {
            shown += criterion.has("CFItemURI")
                    ? criterion.path("CFRubricCriterionLevels").size()
                    : 0;
        }
        assertThat(shown).isEqualTo(88);
    }

    @Test
    void theCrosswalkRelatesFrameworkAndQualificationWithStrengthAndReason() {
        JsonNode whole = read("v1p1", "CFPackages/" + CaseId.of("CROSSWALK NHS-LF-8431 1.1"), "CFPackage");
        JsonNode link = whole.path("CFAssociations").path(0);
        assertThat(link.path("associationType").asText()).isEqualTo("isRelatedTo");
        assertThat(link.path("notes").asText()).isNotBlank();
        assertThat(link.path("CFAssociationGroupingURI").path("title").asText()).startsWith("Suggested, ");
        for (String end : List.of("originNodeURI", "destinationNodeURI")) {
            read("v1p0", "CFItems/" + link.path(end).path("identifier").asText(), "CFItem");
        }
    }

    @Test
    void onlyOnePointOneHasItsAdditions() {
        JsonNode later = read("v1p1", "CFDocuments/" + QUALIFICATION, "CFDocument");
        JsonNode plain = read("v1p0", "CFDocuments/" + QUALIFICATION, "CFDocument");
        assertThat(later.path("frameworkType").asText()).isEqualTo("Qualification");
        assertThat(later.path("caseVersion").asText()).isEqualTo("1.1");
        assertThat(plain.has("frameworkType")).isFalse();
        assertThat(plain.path("CFPackageURI").path("uri").asText()).endsWith("/v1p0/CFPackages/" + QUALIFICATION);
        assertThat(later.path("uri").asText()).endsWith("/v1p1/CFDocuments/" + QUALIFICATION);
    }

    @Test
    void documentsAreCutSortedFilteredAndSelected() {
        Response answer = reader().queryParam("filter", "version='1.2' OR title~'for senior leaders'")
                .get(CASE + "v1p1/CFDocuments?limit=1&sort=title&orderBy=desc&fields=identifier,title");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("CFDocuments")).hasSize(1);
        assertThat(answer.jsonPath().getMap("CFDocuments[0]").keySet()).isEqualTo(Set.of("identifier", "title"));
        assertThat(answer.jsonPath().getString("CFDocuments[0].title")).isEqualTo("Senior Leader");
        int total = Integer.parseInt(answer.header("X-Total-Count"));
        assertThat(total).isGreaterThanOrEqualTo(2);
        assertThat(answer.header("Link"))
                .contains("rel=\"next\"", "rel=\"last\"", "rel=\"first\"", "limit=1&offset=1>", "filter=version")
                .doesNotContain("rel=\"prev\"");
        Map<String, String> links = links(answer);
        assertThat(links.values()).allMatch(link -> link.startsWith("http://localhost:8081/catalogue/ims/case/v1p1/"));
        Response last = followed(Objects.requireNonNull(links.get("last")));
        assertThat(ids(last)).hasSize(1);
        assertThat(links(last)).containsKeys("first", "prev", "last").doesNotContainKey("next");
        assertThat(reader().get(CASE + "v1p0/CFDocuments").headers().hasHeaderWithName("X-Total-Count"))
                .isFalse();
    }

    @Test
    void offsetsFromBothEndsGiveEveryDocumentOnceInOrder() {
        List<String> whole = ids(reader().get(CASE + "v1p1/CFDocuments?limit=1000&sort=title"));
        List<String> single = new ArrayList<>();
        for (int offset = 0; offset < whole.size(); offset++) {
            single.addAll(ids(reader().get(CASE + "v1p1/CFDocuments?limit=1&sort=title&offset=" + offset)));
        }
        assertThat(single).isEqualTo(whole);
        assertThat(ids(reader().get(CASE + "v1p1/CFDocuments?offset=" + whole.size())))
                .isEmpty();
        read("v1p0", "CFDocuments", "CFDocumentSet");
        read("v1p1", "CFDocuments?limit=2", "CFDocumentSet");
    }

    /** Whoever looks for a service has no token of it yet. */
    @Test
    void discoverySaysWithoutATokenWhatOnePointOneOffers() throws JsonProcessingException {
        Response answer = given().get(CASE + "v1p1/discovery/imscasev1p1_openapi3_v1p0.json");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        JsonNode document = new ObjectMapper().readTree(answer.asString());
        assertThat(document.path("openapi").asText()).matches("3\\.0\\.\\d");
        assertThat(document.path("servers").findValuesAsText("url"))
                .containsExactly("http://localhost:8081/catalogue/ims/case/v1p1");
        assertThat(document.path("paths").findValuesAsText("operationId"))
                .containsExactlyInAnyOrder(
                        "getAllCFDocuments",
                        "getCFDocument",
                        "getCFPackage",
                        "getCFItem",
                        "getCFItemAssociations",
                        "getCFAssociation",
                        "getCFAssociationGrouping",
                        "getCFConcept",
                        "getCFItemType",
                        "getCFLicense",
                        "getCFRubric",
                        "getCFSubject");
        document.path("paths").fieldNames().forEachRemaining(path -> assertThat(path)
                .matches("/CF[A-Za-z]+(/\\{sourcedId})?"));
        assertThat(document.findValuesAsText("$ref"))
                .allSatisfy(place -> assertThat(document.at(place.substring(1)).isMissingNode())
                        .as(place)
                        .isFalse());
        assertThat(document.findValues("type")).noneMatch(JsonNode::isArray);
        assertThat(document.path("components").path("schemas").findValues("examples"))
                .isEmpty();
        assertThat(document.path("components").path("schemas").fieldNames())
                .toIterable()
                .allMatch(name -> name.startsWith("CF") || name.startsWith("imsx_"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFItems/no-uuid | 404 | invaliduuid | invalid_uuid | sourcedId must be a UUID.",
                "CFPackages/00000000-0000-4000-8000-000000000000 | 404 | unknownobject | unknownobject"
                        + " | CFDocument 00000000-0000-4000-8000-000000000000 does not exist, or is not yours to see.",
                "CFRubrics/00000000-0000-4000-8000-000000000000 | 404 | unknownobject | unknownobject"
                        + " | CFRubric 00000000-0000-4000-8000-000000000000 does not exist, or is not yours to see.",
                "CFNothing | 404 | unknownobject | unknownobject | No such resource, or it is not yours to see.",
                "CFDocuments?limit=0 | 400 | invalid_selection_field | invalid_selection_field"
                        + " | limit must be a whole number from 1 to 1000.",
                "CFDocuments?limit=1&limit=2 | 400 | invalid_selection_field | invalid_selection_field"
                        + " | limit must not be given 2 times.",
                "CFDocuments?offset=-1 | 400 | invalid_selection_field | invalid_selection_field"
                        + " | offset must be a whole number from 0 to 2147483647.",
                "CFDocuments?page=1 | 400 | invalid_selection_field | invalid_selection_field"
                        + " | page is not known; known here: fields, filter, limit, offset, orderBy, sort.",
                "CFDocuments?orderBy=up | 400 | invalid_sort_field | invalid_sort_field | orderBy must be asc or desc.",
                "CFDocuments?fields=title,, | 400 | invalid_selection_field | invalid_selection_field"
                        + " | fields must name members, separated by commas.",
                "CFDocuments?filter=title | 400 | invalid_selection_field | invalid_selection_field"
                        + " | filter can't be read from character 1 on.",
                "CFDocuments?filter=shoeSize~'1' | 400 | invalid_selection_field | invalid_selection_field"
                        + " | filter can't compare by shoeSize.",
                "CFItems/00000000-0000-4000-8000-000000000000?x=1 | 400 | invalid_selection_field"
                        + " | invalid_selection_field | x is not known; none is taken here."
            })
    void errorsAreSaidInTheClosedListOfTheVersionAndOnce(
            String path, int status, String plain, String later, String description) {
        Map.of("v1p0", plain, "v1p1", later).forEach((version, minor) -> {
            Response answer = reader().get(CASE + version + "/" + path);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
            assertThat(answer.contentType()).startsWith("application/json");
            JsonNode error = CaseSchemas.valid(version, "imsx_StatusInfo", answer.asString());
            assertThat(error.path("imsx_description").asText()).isEqualTo(description);
            assertThat(error.path("imsx_codeMinor").path("imsx_codeMinorField"))
                    .singleElement()
                    .satisfies(field -> {
                        assertThat(field.path("imsx_codeMinorFieldName").asText())
                                .isEqualTo("TargetEndSystem");
                        assertThat(field.path("imsx_codeMinorFieldValue").asText())
                                .isEqualTo(minor);
                    });
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "filter, title~', invalid_selection_field, may have 1000 characters",
                "fields, title, invalid_selection_field, may have 1000 characters",
                "sort, title, invalid_sort_field, may have 40 characters"
            })
    void whatIsLongerThanDocumentedIsRefusedBeforeItIsRead(
            String parameter, String begin, String minor, String message) {
        String value = begin + "a".repeat(3_000) + "'";
        for (String version : List.of("v1p0", "v1p1")) {
            Response answer = reader().queryParam(parameter, value).get(CASE + version + "/CFDocuments");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            JsonNode error = CaseSchemas.valid(version, "imsx_StatusInfo", answer.asString());
            assertThat(error.path("imsx_description").asText()).isEqualTo(parameter + " " + message + ".");
            assertThat(error.toString()).contains(minor);
        }
    }

    /** CASE has it so: what isn't there is no error. */
    @ParameterizedTest
    @CsvSource({"v1p0, shoeSize", "v1p0, frameworkType", "v1p1, shoeSize"})
    void anUnknownOrderIsTheUsualOneAndAnUnknownMemberGivesAll(String version, String unknown) {
        String list = CASE + version + "/CFDocuments?limit=1000";
        List<String> usual = ids(reader().get(list));
        assertThat(usual).isSorted().isNotEmpty();
        assertThat(ids(reader().get(list + "&orderBy=desc&sort=" + unknown))).isEqualTo(usual);
        assertThat(ids(reader().get(list + "&orderBy=desc&sort=identifier"))).isEqualTo(usual.reversed());
        assertThat(reader().get(list + "&fields=title," + unknown).jsonPath().getMap("CFDocuments[0]"))
                .isEqualTo(reader().get(list).jsonPath().getMap("CFDocuments[0]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title = 'SENIOR leader' AND version = '1.2' | 1",
                "title='Senior Leader' AND version!='1.2' | 0",
                "version='1.2' AND title~'LEAD' | 1",
                "version='1.2' AND lastChangeDateTime>='2000-01-01' AND lastChangeDateTime<'9999' | 1",
                "version='1.2' AND subject~'x' | 0",
                "version='1.2' AND statusStartDate>'9999-01-01' | 0"
            })
    void documentsAreFiltered(String filter, int found) {
        for (String version : List.of("v1p0", "v1p1")) {
            Response answer = reader().queryParam(
                            "filter", filter + " AND language='en' AND creator='Assessment Centre'")
                    .get(CASE + version + "/CFDocuments");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(ids(answer)).hasSize(found);
        }
    }

    @Test
    void withoutATokenWithoutAScopeAndWithAnotherMethodItIsAnImsxErrorToo() {
        Response none = given().get(CASE + "v1p0/CFDocuments");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(CaseSchemas.valid("v1p0", "imsx_StatusInfo", none.asString()).toString())
                .contains("unauthorisedrequest");
        Response expired = given().auth().oauth2("garbage").get(CASE + "v1p1/CFItems/" + UNKNOWN);
        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(CaseSchemas.valid("v1p1", "imsx_StatusInfo", expired.asString())
                        .toString())
                .contains("unauthorised_request");
        Response scope = given().auth()
                .oauth2(Tokens.of(Roles.PROVIDER_SYSTEM).scope("openid").token())
                .get(CASE + "v1p1/CFDocuments");
        assertThat(scope.statusCode()).isEqualTo(403);
        CaseSchemas.valid("v1p1", "imsx_StatusInfo", scope.asString());
        for (String version : List.of("v1p0", "v1p1")) {
            Response method = reader().delete(CASE + version + "/CFDocuments");
            assertThat(method.statusCode()).isEqualTo(405);
            CaseSchemas.valid(version, "imsx_StatusInfo", method.asString());
        }
    }

    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(\\w+)\"");

    private static Map<String, String> links(Response answer) {
        return LINK.matcher(answer.header("Link"))
                .results()
                .collect(Collectors.toMap(link -> link.group(2), link -> link.group(1)));
    }

    /** Gets a place of ours as it was published; a fragment is the reader's affair. */
    private static Response followed(String place) {
        URI uri = URI.create(place);
        return reader().urlEncodingEnabled(false)
                .get(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private static List<String> ids(Response answer) {
        return answer.jsonPath().getList("CFDocuments.identifier");
    }

    private static JsonNode find(JsonNode list, String member, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path(member).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + member + " " + value + " in " + list));
    }
}
