package org.assessmentcentre.catalogue.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.exchange.entity.CasePackage;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

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
            String name, Class<D> type, @Nullable String ref) throws IOException {
        D before = Sources.document(name, type);
        ObjectNode tree = Sources.tree(name).put("version", "99");
        D after = EventJson.read(tree.toString().getBytes(StandardCharsets.UTF_8), type);

        CasePackage made = Projection.of(after, NOW, before);

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
        assertThat(Projection.of(before, NOW, null).entities())
                .noneMatch(
                        entity -> entity.body().path("associationType").asText().equals("replacedBy"));
    }

    private static String item(DocumentKind kind, String code, String version, String ref) {
        return PackageBuilder.itemId(kind, code, version, ref).toString();
    }
}
