package org.assessmentcentre.catalogue.exchange.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.CASE;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.centre;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.editor;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.exchange.Foreign;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class CaseReaderTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"CFConcepts", "CFItemTypes", "CFSubjects"})
    void aSetIsReadAtOnceHoweverManyAreInIt(String list) {
        String centre = centre();
        Foreign foreign = new Foreign();
        ArrayNode all = foreign.whole().putObject("CFDefinitions").putArray(list);
        UUID first = UUID.randomUUID();
        all.add(Foreign.entity(first).put("title", "All").put("hierarchyCode", "1"));
        for (int i = 10; i < 60; i++) {
            all.add(Foreign.entity(UUID.randomUUID()).put("title", "One").put("hierarchyCode", "1." + i));
        }
        taken(imported(centre, foreign.text()));
        AtomicInteger asked = new AtomicInteger();
        QuarkusMock.installMockForType(new CaseReader(counted(asked)), CaseReader.class);

        Response answer = editor(centre).get(CASE + "v1p1/" + list + "/" + first);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList(list)).hasSize(51);
        assertThat(asked).hasValueLessThan(5);
    }

    @Test
    void documentsAreOrderedByTheMomentTheyWereChanged() {
        String centre = centre();
        List<UUID> changed = Stream.of(
                        "2025-06-01T10:30:00+02:00",
                        "2025-06-01T08:59:59Z",
                        "2025-06-01T09:00:00Z",
                        "2025-06-01T09:00:00.500Z",
                        "2025-06-01T08:30:00.75-01:00")
                .map(time -> changed(centre, time))
                .toList();

        assertThat(listed(centre, "&sort=lastChangeDateTime"))
                .containsExactlyElementsOf(changed.stream().map(UUID::toString).toList());
        assertThat(listed(centre, "&sort=lastChangeDateTime&orderBy=desc&limit=2&offset=3"))
                .containsExactly(changed.get(1).toString(), changed.get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<'2025-06-01T09:00:00Z', 1",
                "='2025-06-01T10:30:00+02:00', 1",
                "='2025-06-01T08:30:00.000Z', 1",
                "!='2025-06-01T08:30:00Z', 1",
                ">'2025-06-01T09:00:00Z', 1",
                ">='2025', 2",
                "<'2025-06', 0",
                ">'2025-06-01', 2",
                "~'+02:00', 1"
            })
    void documentsAreFilteredByTheMomentTheyWereChanged(String condition, int found) {
        String centre = centre();
        changed(centre, "2025-06-01T10:30:00+02:00");
        changed(centre, "2025-06-01T09:00:00.500Z");

        assertThat(editor(centre)
                        .queryParam("filter", "creator='Other' AND lastChangeDateTime" + condition)
                        .get(CASE + "v1p0/CFDocuments")
                        .jsonPath()
                        .getList("CFDocuments"))
                .hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-13", "2025-02-30T00:00:00Z", "+12025-01-01T00:00:00Z", "-infinity"})
    void whatIsNoTimeIsNotComparedWithOne(String value) {
        Response answer = editor(centre())
                .queryParam("filter", "lastChangeDateTime>'" + value + "'")
                .get(CASE + "v1p1/CFDocuments");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("imsx_description"))
                .isEqualTo("filter needs a time for lastChangeDateTime, such as '2026-11-21T10:00:00Z'.");
    }

    private static UUID changed(String centre, String time) {
        Foreign foreign = new Foreign();
        foreign.head().put("lastChangeDateTime", time);
        taken(imported(centre, foreign.text()));
        return foreign.document();
    }

    private static List<String> listed(String centre, String query) {
        return editor(centre)
                .queryParam("filter", "creator='Other'")
                .get(CASE + "v1p1/CFDocuments?fields=identifier" + query)
                .jsonPath()
                .getList("CFDocuments.identifier");
    }

    private DataSource counted(AtomicInteger connections) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        connections.incrementAndGet();
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
