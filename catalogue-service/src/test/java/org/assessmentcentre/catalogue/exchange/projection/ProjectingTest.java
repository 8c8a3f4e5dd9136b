package org.assessmentcentre.catalogue.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogueTest
class ProjectingTest {

    private static final UUID STANDARD = PackageBuilder.documentId(DocumentKind.STANDARD, "ST0480", "1.2");
    private static final UUID QUALIFICATION = PackageBuilder.documentId(DocumentKind.QUALIFICATION, "8431", "2.0");

    @Inject
    Projecting projecting;

    @Inject
    DataSource database;

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void whatWasPublishedBeforeThereWerePackagesIsMadeAtStart() throws SQLException {
        String before = packageOf(STANDARD);
        change("delete from case_document where owner = '' and identifier = ?", STANDARD);
        assertThat(status(STANDARD)).isEqualTo(404);
        projecting.catchUp(new StartupEvent());
        assertThat(packageOf(STANDARD)).isEqualTo(before);
    }

    @Test
    void whatIsThereIsNotMadeAgainUnlessTheRulesHaveChanged() throws SQLException {
        String before = packageOf(QUALIFICATION);
        String row = rowOf(QUALIFICATION);
        projecting.catchUp(new StartupEvent());
        assertThat(rowOf(QUALIFICATION)).isEqualTo(row);
        change("update case_document set made_of = 'rules 0' where owner = '' and identifier = ?", QUALIFICATION);
        projecting.catchUp(new StartupEvent());
        assertThat(rowOf(QUALIFICATION)).isNotEqualTo(row);
        assertThat(packageOf(QUALIFICATION)).isEqualTo(before);
    }

    /** The version before is made anew when its successor is published, whichever came first. */
    @Test
    void aSupersededVersionSaysSo() throws SQLException {
        assertThat(Editor.publish("8431-1.0").statusCode()).isIn(201, 409);
        UUID before = PackageBuilder.documentId(DocumentKind.QUALIFICATION, "8431", "1.0");
        for (int again = 0; again < 2; again++) {
            for (String version : List.of("v1p0", "v1p1")) {
                reader().get("/catalogue/ims/case/" + version + "/CFDocuments/" + before)
                        .then()
                        .body("adoptionStatus", equalTo("Deprecated"))
                        .body("statusStartDate", equalTo("2021-09-01"))
                        .body("statusEndDate", equalTo("2022-02-01"));
                reader().get("/catalogue/ims/case/" + version + "/CFDocuments/" + QUALIFICATION)
                        .then()
                        .body("adoptionStatus", equalTo("Adopted"))
                        .body("statusEndDate", nullValue());
            }
            String row = rowOf(before);
            projecting.catchUp();
            assertThat(rowOf(before)).isEqualTo(row);
        }
    }

    @Test
    void everyStatementIsOneOfTheDocumentsOwn() {
        List<String> statements =
                Sources.qualification().criteria().map(Criterion::statement).toList();
        List<String> shown = reader().get("/catalogue/ims/case/v1p1/CFPackages/" + QUALIFICATION)
                .jsonPath()
                .getList("CFItems.findAll { it.CFItemType == 'Assessment criterion' }.fullStatement");
        assertThat(shown).isEqualTo(statements);
    }

    private static int status(UUID document) {
        return reader().get("/catalogue/ims/case/v1p1/CFPackages/" + document).statusCode();
    }

    private static String packageOf(UUID document) {
        return reader().get("/catalogue/ims/case/v1p1/CFPackages/" + document)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What tells one writing of a row from another. */
    private String rowOf(UUID document) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select min(xmin::text) from case_item where owner = '' and document = ?")) {
            select.setObject(1, document);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void change(String sql, UUID document) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, document);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
