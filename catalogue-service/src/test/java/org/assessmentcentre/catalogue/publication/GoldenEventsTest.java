package org.assessmentcentre.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publication really announced, with its time put to a fixed one. */
@CatalogueTest
class GoldenEventsTest {

    private static final String FIXED = "2026-11-21T09:00:00Z";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "8431-2.0, 8431:2.0, catalogue.qualification-published.v1",
        "ST0480-1.2, ST0480:1.2, catalogue.standard-published.v1",
        "ST0480-AP03, ST0480:AP03, catalogue.assessment-plan-published.v1",
        "NHS-LF-2011, NHS-LF:2011, catalogue.framework-published.v1",
        "NHS-LF-8431-1.1, NHS-LF-8431:1.1, catalogue.crosswalk-published.v1"
    })
    void theEventIsThePackageAndItsTime(String name, String subject, String type) throws Exception {
        Editor.publishReal();
        ObjectNode body = announced(subject, type);
        body.put("publishedAt", FIXED);
        GoldenEvents.assertGolden("catalogue-service", type, body.toString());
        body.remove("publishedAt");
        assertThat(body).isEqualTo(Sources.tree(name));
    }

    private ObjectNode announced(String subject, String type) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select payload from outbox_event where subject = ? and type = ?")) {
            query.setString(1, subject);
            query.setString(2, type);
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).as("an event of %s", subject).isTrue();
                return (ObjectNode) MAPPER.readTree(rows.getString(1));
            }
        }
    }
}
