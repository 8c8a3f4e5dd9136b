package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The members that the two versions of CASE have, as their OpenAPI files of 1EdTech list them: * must be there. */
class CaseFieldsTest {

    private static final String ID = "00000000-0000-4000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFDocument | identifier* uri* creator* title* lastChangeDateTime* officialSourceURL publisher description"
                        + " subject subjectURI language version adoptionStatus statusStartDate statusEndDate licenseURI"
                        + " notes CFPackageURI* | frameworkType caseVersion extensions",
                "CFItem | identifier* fullStatement* alternativeLabel CFItemType uri* humanCodingScheme listEnumeration"
                        + " abbreviatedStatement conceptKeywords conceptKeywordsURI notes language educationLevel"
                        + " CFItemTypeURI licenseURI statusStartDate statusEndDate lastChangeDateTime* CFDocumentURI*"
                        + " | subject subjectURI extensions",
                "CFAssociation | identifier* associationType* sequenceNumber uri* originNodeURI* destinationNodeURI*"
                        + " CFAssociationGroupingURI lastChangeDateTime* CFDocumentURI | notes extensions",
                "CFConcept | identifier* uri* title* keywords hierarchyCode* description lastChangeDateTime* | extensions",
                "CFSubject | identifier* uri* title* hierarchyCode* description lastChangeDateTime* | extensions",
                "CFLicense | identifier* uri* title* description licenseText* lastChangeDateTime* | extensions",
                "CFItemType | identifier* uri* title* description* hierarchyCode* typeCode lastChangeDateTime*"
                        + " | extensions",
                "CFAssociationGrouping | identifier* uri* title* description lastChangeDateTime* | extensions",
                "CFRubric | identifier* uri* title description lastChangeDateTime* CFRubricCriteria | extensions",
                "CFRubricCriterion | identifier* uri* category description CFItemURI weight position rubricId"
                        + " lastChangeDateTime* CFRubricCriterionLevels | extensions",
                "CFRubricCriterionLevel | identifier* uri* description quality score feedback position"
                        + " rubricCriterionId lastChangeDateTime* | extensions",
                "CFPackage | CFDocument* CFItems CFAssociations CFDefinitions CFRubrics | extensions",
                "CFDefinitions | CFConcepts CFSubjects CFLicenses CFItemTypes CFAssociationGroupings | extensions",
                "CFItemAssociations | CFItem* CFAssociations* | ''",
                "CFDocumentSet | CFDocuments* | ''",
                "CFConceptSet | CFConcepts* | ''",
                "CFItemTypeSet | CFItemTypes* | ''",
                "CFSubjectSet | CFSubjects* | ''"
            })
    void answersAndSchemasHaveTheMembersOfTheVersion(String type, String plain, String added) throws Exception {
        Set<String> ofPlain = names(plain);
        Set<String> ofBoth = new HashSet<>(ofPlain);
        ofBoth.addAll(names(added));
        Set<String> required = Stream.of(plain.split(" "))
                .filter(name -> name.endsWith("*"))
                .map(name -> name.substring(0, name.length() - 1))
                .collect(Collectors.toSet());
        schema("v1p0", type, ofPlain, required);
        schema("v1p1", type, ofBoth, required);
        RecordComponent[] shape = Class.forName(
                        CaseV1p1Resource.class.getPackageName() + ".shape." + type.replaceFirst("^CF", "Cf"))
                .getRecordComponents();
        assertThat(Arrays.stream(shape).map(RecordComponent::getName)).containsExactlyInAnyOrderElementsOf(ofBoth);
        keptOn1p0(type, ofBoth, ofPlain);
    }

    /** Nothing is kept from where an entity by itself and one in a package differ: an answer leaves that out. */
    private static void keptOn1p0(String type, Set<String> all, Set<String> plain) throws IOException {
        JsonNode members = members("v1p0", type).path("properties");
        ObjectNode whole = ExactJson.MAPPER.createObjectNode().put("x-unknown", 1);
        all.forEach(name -> whole.set(name, sample(members.path(name))));
        ObjectNode odd = ExactJson.MAPPER.createObjectNode();
        all.forEach(name -> odd.put(name, true));
        if (type.equals("CFDocument")) {
            CaseMembers.keepPlain(whole);
            CaseMembers.keepPlain(odd);
            assertThat(CaseMembers.ofDocument(CaseVersion.V1P0)).isEqualTo(plain);
            assertThat(CaseMembers.ofDocument(CaseVersion.V1P1)).isEqualTo(all);
        } else {
            List<EntityKind> kind = Stream.of(EntityKind.values())
                    .filter(one -> one.type().equals(type))
                    .toList();
            if (kind.isEmpty()) {
                return;
            }
            assertThat(CaseMembers.keepPlain(kind.getFirst(), whole)).isTrue();
            assertThat(CaseMembers.keepPlain(kind.getFirst(), odd)).isFalse();
        }
        assertThat(whole.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(plain);
        assertThat(odd).noneMatch(JsonNode::isBoolean);
    }

    /** A value that a schema allows. */
    private static JsonNode sample(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        JsonNodeFactory make = JsonNodeFactory.instance;
        String pattern = schema.path("pattern").asText();
        return switch (schema.path("type").asText()) {
            case "array" -> make.arrayNode().add(sample(schema.path("items")));
            case "integer" -> make.numberNode(3);
            case "number" -> make.numberNode(new BigDecimal("0.5"));
            case "string" ->
                make.textNode(Stream.of(ID, "u:1", "2026-11-21", "2026-11-21T21:00:00Z", "said")
                        .filter(text -> Pattern.compile(pattern).matcher(text).find())
                        .findFirst()
                        .orElseThrow());
            default -> Foreign.link(UUID.fromString(ID));
        };
    }

    private static void schema(String version, String type, Set<String> members, Set<String> required)
            throws IOException {
        JsonNode schema = members(version, type);
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(members);
        assertThat(schema.path("required")).extracting(JsonNode::asText).containsExactlyInAnyOrderElementsOf(required);
        assertThat(schema.path("additionalProperties").asBoolean(true))
                .as("further members in " + version)
                .isFalse();
    }

    private static JsonNode members(String version, String type) throws IOException {
        return ExactJson.MAPPER
                .readTree(GoldenEvents.root()
                        .resolve("openapi/case/" + version + ".schema.json")
                        .toFile())
                .at("/$defs/" + type);
    }

    private static Set<String> names(String list) {
        return Stream.of(list.replace("*", "").split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
