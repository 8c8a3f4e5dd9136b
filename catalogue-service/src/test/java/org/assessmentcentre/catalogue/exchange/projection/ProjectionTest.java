package org.assessmentcentre.catalogue.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.exchange.entity.CasePackage;
import org.assessmentcentre.catalogue.exchange.entity.Entity;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.catalogue.testing.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    static Stream<Arguments> successions() {
        return Stream.of(
                Arguments.of("8431-2.0", Qualification.class, "8431-700-AC1.1"),
                Arguments.of("ST0480-1.2", Standard.class, "K10"),
                Arguments.of("NHS-LF-2011", Framework.class, "NHS-LF-D1-E1-B4"),
                Arguments.of("FCL-2025", Framework.class, null));
    }

    /** Whatever the kind: each part that the successor still has, and the document itself. */
    @ParameterizedTest
    @MethodSource("successions")
    <D extends CatalogueDocument> void aSupersededVersionAndItsPartsAreReplacedByTheirSuccessors(
            String name, Class<D> type, @Nullable String ref) {
        D before = Sources.document(name, type);
        ObjectNode tree = Sources.tree(name).put("version", "99");
        D after = Sources.read(tree, type);

        CasePackage made = Projection.of(after, last(after), before);

        List<Tuple> replaced = made.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ASSOCIATION)
                .map(entity -> entity.body())
                .filter(body -> body.path("associationType").asText().equals("replacedBy"))
                .map(body -> tuple(
                        body.at("/originNodeURI/identifier").asText(),
                        body.at("/destinationNodeURI/identifier").asText()))
                .toList();
        long items = made.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ITEM)
                .count();
        assertThat(replaced)
                .hasSize((int) items + 1)
                .doesNotHaveDuplicates()
                .contains(tuple(
                        PackageBuilder.documentId(before.kind(), before.code(), before.version())
                                .toString(),
                        PackageBuilder.documentId(before.kind(), before.code(), "99")
                                .toString()));
        if (ref != null) {
            assertThat(replaced)
                    .contains(tuple(
                            item(before.kind(), before.code(), before.version(), ref),
                            item(before.kind(), before.code(), "99", ref)));
        }
        assertThat(Projection.of(before, last(before), null).entities())
                .noneMatch(
                        entity -> entity.body().path("associationType").asText().equals("replacedBy"));
    }

    private static String item(DocumentKind kind, String code, String version, String ref) {
        return PackageBuilder.itemId(kind, code, version, ref).toString();
    }

    /** One identifier, one content, whichever package it is read from. */
    @Test
    void definitionsAreTheSameInEveryPackage() {
        Map<UUID, String> known = new HashMap<>();
        List<CatalogueDocument> all = List.of(
                Sources.qualification(),
                Sources.standard(),
                Sources.document("ST0480-AP03", AssessmentPlan.class),
                Sources.document("NHS-LF-2011", Framework.class),
                Sources.document("FCL-2025", Framework.class),
                Sources.document("CLFA-2019", Framework.class),
                Sources.document("NHS-LF-8431-1.1", Crosswalk.class));
        for (int i = 0; i < all.size(); i++) {
            Succession succession =
                    new Succession(PublishedVersion.of(all.get(i), NOW.plusSeconds(i)), null, null, TODAY);
            Projection.of(all.get(i), succession, null).entities().stream()
                    .filter(entity -> EntityKind.DEFINITIONS.contains(entity.kind()))
                    .forEach(entity -> {
                        String body = entity.body().toString();
                        assertThat(known.getOrDefault(entity.identifier(), body))
                                .isEqualTo(body);
                        known.put(entity.identifier(), body);
                    });
        }
        assertThat(known).hasSizeGreaterThan(40);
    }

    @Test
    void whatIsOfOneLevelStandsUnderIt() {
        Framework framework = Sources.document("FCL-2025", Framework.class);
        Map<String, String> parents = parents(framework);
        assertThat(framework.levels()).hasSize(4).allSatisfy(level -> {
            assertThat(parents.get(level.ref())).isEqualTo(framework.title());
            assertThat(parents.values()).contains(level.ref());
        });
        assertThat(framework.items()).isNotEmpty().allSatisfy(item -> assertThat(parents.get(item.ref()))
                .isEqualTo(item.level() == null ? framework.title() : item.level()));
        assertThat(parents(Sources.document("NHS-LF-2011", Framework.class)))
                .containsEntry("NHS-LF-D1-E1-S2", "NHS-LF-D1-E1");
    }

    private static Map<String, String> parents(Framework framework) {
        return Projection.of(framework, last(framework), null).entities().stream()
                .map(Entity::body)
                .filter(body -> body.path("associationType").asText().equals("isChildOf"))
                .collect(Collectors.toMap(
                        body -> body.at("/originNodeURI/title").asText(),
                        body -> body.at("/destinationNodeURI/title").asText()));
    }

    @Test
    void everythingOfADocumentIsInItsLanguage() {
        ObjectNode tree = Sources.tree("FCL-2025").put("language", "cy");
        Framework framework = Sources.read(tree, Framework.class);
        CasePackage made = Projection.of(framework, last(framework), null);
        assertThat(made.document().path("language").asText()).isEqualTo("cy");
        assertThat(made.entities())
                .filteredOn(entity -> entity.kind() == EntityKind.ITEM)
                .allSatisfy(entity ->
                        assertThat(entity.body().path("language").asText()).isEqualTo("cy"));
    }

    /** Each kind of part has a type that says what it is, under a common one. */
    @Test
    void typesStandUnderTheirParents() {
        assertThat(Stream.of(FrameworkItem.Type.values()).map(ItemType::of))
                .allSatisfy(
                        type -> assertThat(type.parent().orElseThrow().code()).isEqualTo("PART"))
                .extracting(ItemType::description)
                .doesNotHaveDuplicates();
        assertThat(Projection.of(Sources.standard(), last(Sources.standard()), null)
                        .entities())
                .filteredOn(entity -> entity.kind() == EntityKind.ITEM_TYPE)
                .extracting(entity -> entity.body().path("hierarchyCode").asText())
                .contains("KSB", "KSB.K", "KSB.S", "KSB.B");
    }

    private static Succession last(CatalogueDocument document) {
        return new Succession(PublishedVersion.of(document, NOW), null, null, TODAY);
    }
}
