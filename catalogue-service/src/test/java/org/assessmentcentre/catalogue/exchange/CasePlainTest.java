package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.CASE;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.exported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.of;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.kit.access.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others sent is answered as CASE 1.0 has it, whatever it was. */
@CatalogueTest
class CasePlainTest {

    private static final Map<String, String> SHAPES = Map.of(
            "CFItems", "CFItem",
            "CFAssociations", "CFAssociation",
            "CFRubrics", "CFRubric",
            "CFConcepts", "CFConceptSet",
            "CFSubjects", "CFSubjectSet",
            "CFItemTypes", "CFItemTypeSet",
            "CFLicenses", "CFLicense",
            "CFAssociationGroupings", "CFAssociationGrouping");

    private final String centre = CaseImporter.centre();

    private Response get(String path) {
        return of(Roles.LEARNER, centre).get(CASE + "v1p0/" + path);
    }

    private JsonNode valid(String path, String definition) {
        Response answer = get(path);
        assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(200);
        return CaseSchemas.valid("v1p0", definition, answer.asString());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyAnswerAboutAPackageOfAnotherServerIsValid(long seed) {
        RandomPackage random = new RandomPackage(seed, 3, true);
        taken(imported(centre, ExactJson.text(random.whole())));
        JsonNode whole = valid("CFPackages/" + random.document(), "CFPackage");
        valid("CFDocuments/" + random.document(), "CFDocument");
        valid("CFDocuments?limit=1000", "CFDocumentSet");
        SHAPES.forEach((list, shape) -> whole.findValues(list)
                .forEach(all -> all.forEach(one -> {
                    String id = one.path("identifier").asText();
                    valid(list + "/" + id, shape);
                    if (list.equals("CFItems")) {
                        valid("CFItemAssociations/" + id, "CFItemAssociations");
                    }
                })));
        assertThat(whole.path("CFItems"))
                .hasSameSizeAs(random.whole().path("CFItems"))
                .isNotEmpty();
    }

    @Test
    void whatHasAnotherTypeIsLeftOutAndWhatMustBeThereIsTheLeastThatIsTrue() {
        Foreign foreign = new Foreign();
        ObjectNode whole = read(ODD, foreign.document());
        taken(imported(centre, ExactJson.text(whole)));
        assertThat(exported(centre, foreign.document())).isEqualTo(whole);
        String path = "CFPackages/" + foreign.document();
        valid(path, "CFPackage");
        assertThat(ExactJson.object(get(path).asString())).isEqualTo(read(PLAIN, foreign.document()));
        for (String entity : List.of("CFConcepts/" + id(7), "CFRubrics/" + id(8), "CFAssociations/" + id(4))) {
            assertThat(get(entity).statusCode()).as(entity).isEqualTo(404);
            assertThat(of(Roles.LEARNER, centre).get(CASE + "v1p1/" + entity).statusCode())
                    .as(entity)
                    .isEqualTo(200);
        }
        JsonNode item = valid("CFItems/" + id(2), "CFItem");
        assertThat(item.path("CFDocumentURI").path("identifier").asText())
                .isEqualTo(foreign.document().toString());
        JsonNode document = valid("CFDocuments/" + foreign.document(), "CFDocument");
        assertThat(document.path("CFPackageURI").path("uri").asText()).endsWith("/v1p0/" + path);
        valid("CFAssociations/" + id(3), "CFAssociation");
        valid("CFItemAssociations/" + id(2), "CFItemAssociations");
        valid("CFRubrics/" + id(9), "CFRubric");
        valid("CFLicenses/" + id(5), "CFLicense");
        valid("CFItemTypes/" + id(6), "CFItemTypeSet");
    }

    /** An identifier is written as #2, in capitals as ^2, that of the document as #1; @ is a time of change. */
    private ObjectNode read(String text, UUID document) {
        String whole = text.replace("@", "\"lastChangeDateTime\": \"2025-06-01T00:00:00+00:00\"");
        for (int number = 1; number < 12; number++) {
            String id = number == 1 ? document.toString() : id(number);
            whole = whole.replace("#" + number + '"', id + '"')
                    .replace("^" + number + '"', id.toUpperCase(Locale.ROOT) + '"');
        }
        return ExactJson.object(whole);
    }

    private String id(int number) {
        return String.format("c%sab-cdef-4000-8000-%012d", centre.substring(1), number);
    }

    private static final String ODD = """
            {"CFDocument": {"identifier": "^1", "uri": "documents/1", "creator": "Other", "title": "Odd",
              "lastChangeDateTime": "2025-06-01T00:00:00", "subject": "x", "licenseURI": "http://licence.example",
              "notes": null, "version": 2, "statusStartDate": "2025-01-01T00:00:00Z", "statusEndDate": "2025-02-30",
              "officialSourceURL": "www.example", "subjectURI": [{}, {"identifier": "^2"}, null], "CFPackageURI": null},
             "CFItems": [{"identifier": "^2", "uri": "http://other.example/2", "fullStatement": "Said", @,
              "notes": {"a": 1}, "conceptKeywordsURI": [{}], "educationLevel": ["01", null, 2], "conceptKeywords": "x",
              "CFItemTypeURI": {"title": null, "identifier": "^6", "uri": "http://other.example/6", "x": 1},
              "statusStartDate": "2025-01-31", "language": "en", "CFDocumentURI": "x"}],
             "CFAssociations": [
              {"identifier": "#3", "uri": "u:3", "associationType": "isRelatedTo", @, "sequenceNumber": "1",
               "originNodeURI": {"identifier": "^2"},
               "destinationNodeURI": {"title": "", "identifier": "theirs", "uri": "u:theirs", "targetType": "CASE"}},
              {"identifier": "#4", "uri": "u:4", "associationType": "isRelatedTo", @,
               "originNodeURI": {"title": "Said", "identifier": "#2", "uri": "http://other.example/2"},
               "destinationNodeURI": {"title": "No place", "identifier": "theirs"}}],
             "CFDefinitions": {
              "CFConcepts": [{"identifier": "#7", "uri": "u:7", "title": "Never changed", "hierarchyCode": "1"}],
              "CFLicenses": [{"identifier": "^5", "uri": "u:5", @}],
              "CFItemTypes": [{"identifier": "#6", "title": "Type", "description": null, "hierarchyCode": 1, @}]},
             "CFRubrics": [{"identifier": "#8", "uri": "u:8", "lastChangeDateTime": null},
              {"identifier": "#9", "uri": "u:9", @, "title": null, "CFRubricCriteria": [
               {"identifier": "#10", "uri": "u:10", @, "weight": "1", "position": 1.5, "rubricId": "^9",
                "CFRubricCriterionLevels": [{"identifier": "#11", "uri": "u:11", @, "score": 1.5, "quality": null}]}]}]}
            """;

    private static final String PLAIN = """
            {"CFDocument": {"identifier": "#1", "uri": "urn:uuid:#1", "creator": "Other", "title": "Odd",
              "lastChangeDateTime": "2025-06-01T00:00:00Z",
              "subjectURI": [{"title": "#2", "identifier": "#2", "uri": "urn:uuid:#2"}]},
             "CFItems": [{"identifier": "#2", "uri": "http://other.example/2", "fullStatement": "Said", @,
              "educationLevel": ["01"],
              "CFItemTypeURI": {"title": "#6", "identifier": "#6", "uri": "http://other.example/6"},
              "statusStartDate": "2025-01-31", "language": "en"}],
             "CFAssociations": [
              {"identifier": "#3", "uri": "u:3", "associationType": "isRelatedTo", @,
               "originNodeURI": {"title": "#2", "identifier": "#2", "uri": "urn:uuid:#2"},
               "destinationNodeURI": {"title": "theirs", "identifier": "theirs", "uri": "u:theirs"}}],
             "CFDefinitions": {
              "CFConcepts": [],
              "CFLicenses": [{"identifier": "#5", "uri": "u:5", @, "title": "#5", "licenseText": ""}],
              "CFItemTypes": [{"identifier": "#6", "title": "Type", "uri": "urn:uuid:#6", "description": "",
               "hierarchyCode": "", @}]},
             "CFRubrics": [
              {"identifier": "#9", "uri": "u:9", @, "CFRubricCriteria": [
               {"identifier": "#10", "uri": "u:10", @, "rubricId": "#9",
                "CFRubricCriterionLevels": [{"identifier": "#11", "uri": "u:11", @, "score": 1.5}]}]}]}
            """;
}
