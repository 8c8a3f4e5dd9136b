package org.assessmentcentre.catalogue.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.CASE;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.begun;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.exported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.of;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.read;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.state;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.exchange.CaseImporter;
import org.assessmentcentre.catalogue.exchange.Foreign;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@CatalogueTest
class CaseFindingsTest {

    private static final UUID ITEM = UUID.fromString("5a0e1b2c-0000-4000-8000-0000000000aa");
    private static final UUID SECOND = UUID.fromString("5a0e1b2c-0000-4000-8000-0000000000bb");

    private static final UUID RUBRIC = UUID.fromString("5a0e1b2c-0000-4000-8000-0000000000cc");

    private final String centre = CaseImporter.centre();

    private static ObjectNode item(Foreign foreign) {
        return (ObjectNode) foreign.whole().path("CFItems").path(0);
    }

    private static ObjectNode first(Foreign foreign) {
        return (ObjectNode) foreign.whole().path("CFAssociations").path(0);
    }

    private static ObjectNode rubric(Foreign foreign) {
        return foreign.whole().putArray("CFRubrics").addObject().setAll(Foreign.entity(RUBRIC));
    }

    private static ObjectNode criterion(Foreign foreign) {
        return rubric(foreign).putArray("CFRubricCriteria").addObject().setAll(Foreign.entity(SECOND));
    }

    private static Arguments quirk(String name, Consumer<Foreign> quirk, String severity, String at, String message) {
        return Arguments.of(name, quirk, severity, at, message);
    }

    static Stream<Arguments> quirks() {
        return Stream.of(
                quirk("nothing odd", foreign -> {}, "", "", ""),
                quirk("empty lists", foreign -> item(foreign).putArray("educationLevel"), "", "", ""),
                quirk("members that are null", foreign -> item(foreign).putNull("CFItemTypeURI"), "", "", ""),
                quirk(
                        "a type as a link",
                        foreign -> item(foreign).put("CFItemType", "Skill").set("CFItemTypeURI", Foreign.link(SECOND)),
                        "",
                        "",
                        ""),
                quirk(
                        "places of package and document inside",
                        foreign -> {
                            foreign.head().set("CFPackageURI", Foreign.link(foreign.document()));
                            item(foreign).set("CFDocumentURI", Foreign.link(foreign.document()));
                        },
                        "",
                        "",
                        ""),
                quirk(
                        "no CFDefinitions",
                        foreign -> foreign.whole().putNull("CFDefinitions"),
                        "INFO",
                        "CFDefinitions",
                        "null"),
                quirk(
                        "a list that is null",
                        foreign -> foreign.whole().putNull("CFRubrics"),
                        "INFO",
                        "CFRubrics",
                        "null"),
                quirk(
                        "parts that are null",
                        foreign -> rubric(foreign).putNull("CFRubricCriteria"),
                        "INFO",
                        "CFRubricCriteria",
                        "null"),
                quirk(
                        "parts of parts that are null",
                        foreign -> criterion(foreign).putNull("CFRubricCriterionLevels"),
                        "INFO",
                        "CFRubricCriterionLevels",
                        "null"),
                quirk(
                        "parts that are no list",
                        foreign -> rubric(foreign).put("CFRubricCriteria", "x"),
                        "ERROR",
                        "CFRubrics[0].CFRubricCriteria",
                        "must be an array"),
                quirk(
                        "parts of parts that are no list",
                        foreign -> criterion(foreign).putObject("CFRubricCriterionLevels"),
                        "ERROR",
                        "CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels",
                        "must be an array"),
                quirk(
                        "capital letters",
                        foreign ->
                                item(foreign).put("identifier", ITEM.toString().toUpperCase(Locale.ROOT)),
                        "INFO",
                        "CFItems",
                        "capital letters"),
                quirk(
                        "a member nobody knows",
                        foreign -> item(foreign).put("x-colour", "blue"),
                        "INFO",
                        "CFItems",
                        "the member x-colour is none"),
                quirk(
                        "a text for a list",
                        foreign -> item(foreign).put("educationLevel", "07"),
                        "WARNING",
                        "CFItems",
                        "educationLevel is kept as it came, but readers expect a list"),
                quirk(
                        "a text for the document's list",
                        foreign -> foreign.head().put("subject", "Nursing"),
                        "WARNING",
                        "CFDocument",
                        "subject is kept"),
                quirk(
                        "a text for a link",
                        foreign -> item(foreign).put("licenseURI", "https://other.example/licence"),
                        "WARNING",
                        "CFItems",
                        "an object with title, identifier and uri"),
                quirk(
                        "a number as a text",
                        foreign -> first(foreign).put("sequenceNumber", "1"),
                        "WARNING",
                        "CFAssociations",
                        "without quotation marks"),
                quirk(
                        "an end as a text",
                        foreign -> first(foreign).put("originNodeURI", "https://other.example/uri/" + ITEM),
                        "ERROR",
                        "CFAssociations[0].originNodeURI",
                        "not a text"),
                quirk(
                        "braces around an identifier",
                        foreign -> item(foreign).put("identifier", "{" + ITEM + "}"),
                        "ERROR",
                        "CFItems[0].identifier",
                        "nothing around"),
                quirk(
                        "a day for a time",
                        foreign -> item(foreign).put("lastChangeDateTime", "2025-06-01"),
                        "ERROR",
                        "CFItems[0].lastChangeDateTime",
                        "such as"),
                quirk(
                        "a document in a list",
                        foreign -> foreign.whole()
                                .set("CFDocument", foreign.whole().arrayNode().add(foreign.head())),
                        "ERROR",
                        "CFDocument",
                        "must be an object"),
                quirk(
                        "a package inside of another object",
                        foreign -> {
                            ObjectNode copy = foreign.whole().deepCopy();
                            foreign.whole().removeAll().set("CFPackage", copy);
                        },
                        "ERROR",
                        "CFDocument",
                        "send what stands in CFPackage"),
                quirk(
                        "an item of another document",
                        foreign -> item(foreign).set("CFDocumentURI", Foreign.link(SECOND)),
                        "WARNING",
                        "CFDocumentURI",
                        "belong to another document"),
                quirk(
                        "a type that isn't one, with a letter that can't be kept anywhere",
                        foreign -> first(foreign).put("associationType", "a\0b"),
                        "WARNING",
                        "CFAssociations",
                        "the associationType a?b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quirks")
    void whatServersWriteIsKeptOrTheyAreToldWhatToChange(
            String name, Consumer<Foreign> quirk, String severity, String at, String message) {
        Foreign foreign = new Foreign();
        foreign.item(ITEM);
        foreign.associate("isChildOf", ITEM, foreign.document());
        quirk.accept(foreign);
        Response read = read(centre, begun(centre, foreign.text()));
        List<Map<String, String>> findings = read.jsonPath().getList("findings");
        if (severity.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).as(read.asString()).anySatisfy(finding -> {
                assertThat(finding.get("severity")).isEqualTo(severity);
                assertThat(finding.get("at")).isEqualTo(at);
                assertThat(finding.get("message")).contains(message);
            });
        }
        boolean error = findings.stream().anyMatch(finding -> "ERROR".equals(finding.get("severity")));
        boolean warning = findings.stream().anyMatch(finding -> "WARNING".equals(finding.get("severity")));
        assertThat(state(read)).isEqualTo(error ? "FAILED" : warning ? "IN_REVIEW" : "SUCCEEDED");
        if (!error) {
            taken(imported(centre, foreign.text()));
            assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
        }
    }

    @Test
    void aMarkOfByteOrderIsNoPartOfAPackage() {
        Foreign foreign = new Foreign();
        taken(imported(centre, "\uFEFF" + foreign.text()));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
    }

    @Test
    void aNullListOverOneThatIsThereTakesNothingAway() {
        Foreign foreign = new Foreign();
        foreign.item(ITEM);
        taken(imported(centre, foreign.text()));
        Foreign shallow = new Foreign(foreign.document());
        shallow.whole().putNull("CFItems");
        taken(imported(centre, shallow.text()));
        assertThat(exported(centre, foreign.document()).path("CFItems"))
                .isEqualTo(foreign.whole().path("CFItems"));
    }

    @Test
    void nullPartsOverThoseThatAreThereTakeNothingAway() {
        Foreign foreign = new Foreign();
        criterion(foreign).putArray("CFRubricCriterionLevels").addObject().setAll(Foreign.entity(ITEM));
        taken(imported(centre, foreign.text()));
        Foreign shallow = new Foreign(foreign.document());
        criterion(shallow).putNull("CFRubricCriterionLevels");
        taken(imported(centre, shallow.text()));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
        rubric(shallow).putNull("CFRubricCriteria");
        taken(imported(centre, shallow.text()));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
    }

    @Test
    void whatIsOftenThereIsOneFindingWithItsNumber() {
        Foreign foreign = new Foreign();
        Stream.generate(UUID::randomUUID).limit(700).forEach(id -> foreign.item(id)
                .put("educationLevel", "07"));
        Response read = read(centre, begun(centre, foreign.text()));
        assertThat(read.jsonPath().getList("findings")).hasSize(1);
        assertThat(read.jsonPath().getString("findings[0].message")).contains("700 times, at first CFItems[0]");
    }

    @Test
    void anItemWithAnIdentifierOfOursShadowsNothing() {
        Editor.publishReal();
        UUID document = CaseId.of("STANDARD ST0480 1.2");
        ObjectNode ours =
                (ObjectNode) exported(centre, document).path("CFItems").path(0);
        UUID taken = UUID.fromString(ours.path("identifier").asText());
        Foreign foreign = new Foreign();
        foreign.item(taken).put("fullStatement", "Not what ours says");
        foreign.associate("isChildOf", taken, foreign.document());
        Response read = read(centre, begun(centre, foreign.text()));
        assertThat(state(read)).isEqualTo("IN_REVIEW");
        assertThat(read.jsonPath().getString("findings[0].message"))
                .startsWith("1 have the identifier of one that is published here")
                .contains(taken.toString());
        taken(imported(centre, foreign.text()));
        ObjectNode byItself = ExactJson.object(
                of(Roles.LEARNER, centre).get(CASE + "v1p1/CFItems/" + taken).asString());
        assertThat(byItself.path("fullStatement")).isEqualTo(ours.path("fullStatement"));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
        assertThat(exported(centre, document).path("CFItems").path(0)).isEqualTo(ours);
    }

    @Test
    void definitionsOfOursAreSharedAndOnlyTold() {
        Editor.publishReal();
        ObjectNode type =
                (ObjectNode) exported(centre, CaseId.of("STANDARD ST0480 1.2")).at("/CFDefinitions/CFItemTypes/0");
        Foreign foreign = new Foreign();
        ((ArrayNode) foreign.whole().putObject("CFDefinitions").putArray("CFItemTypes")).add(type);
        Response read = read(centre, begun(centre, foreign.text()));
        taken(read);
        assertThat(read.jsonPath().getString("findings.find { it.at == 'CFItemTypes' }.severity"))
                .isEqualTo("INFO");
    }

    @Test
    void anItemOfASecondDocumentAndATreeThatGoesOnThereAreToldOf() {
        Foreign before = new Foreign();
        UUID shared = UUID.randomUUID();
        UUID parent = UUID.randomUUID();
        before.item(shared);
        before.item(parent);
        taken(imported(centre, before.text()));
        Foreign foreign = new Foreign();
        foreign.item(shared);
        foreign.associate("isChildOf", shared, parent);
        foreign.associate("isRelatedTo", shared, parent);
        Response read = read(centre, begun(centre, foreign.text()));
        assertThat(state(read)).isEqualTo("IN_REVIEW");
        assertThat(read.jsonPath().getList("findings.findAll { it.severity == 'WARNING' }.message", String.class))
                .anyMatch(message -> message.startsWith("1 stand in document " + before.document()))
                .anyMatch(message -> message.startsWith("the tree goes on in another document"))
                .hasSize(2);
        assertThat(read.jsonPath().getList("findings.findAll { it.severity == 'INFO' }.message", String.class))
                .containsExactly("1 of type isRelatedTo begin or end in another document here");
        String other = CaseImporter.centre();
        assertThat(state(read(other, begun(other, foreign.text()))))
                .as("nothing of another centre's is known")
                .isEqualTo("FAILED");
    }

    @Test
    void anOlderExportOverANewerOneIsToldOf() {
        Foreign newer = new Foreign();
        newer.head().put("lastChangeDateTime", "2026-03-01T12:00:00+01:00");
        newer.item(ITEM).put("lastChangeDateTime", "2026-03-01T11:00:00Z");
        newer.item(SECOND);
        taken(imported(centre, newer.text()));
        Foreign older = new Foreign(newer.document());
        older.item(ITEM);
        older.item(SECOND);
        Response read = read(centre, begun(centre, older.text()));
        assertThat(state(read)).isEqualTo("IN_REVIEW");
        assertThat(read.jsonPath().getList("findings.at", String.class))
                .containsExactly("CFDocument.lastChangeDateTime", "CFItems");
        assertThat(read.jsonPath().getString("findings[1].message"))
                .startsWith("1 were changed later")
                .contains(ITEM.toString());
        Foreign same = new Foreign(newer.document());
        same.head().put("lastChangeDateTime", "2026-03-01T11:00:00Z");
        taken(read(centre, begun(centre, same.text())));
    }
}
