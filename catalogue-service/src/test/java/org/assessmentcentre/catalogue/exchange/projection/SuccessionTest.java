package org.assessmentcentre.catalogue.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    private static final Framework FRAMEWORK = Sources.document("FCL-2025", Framework.class);
    private static final PublishedVersion FIRST = PublishedVersion.of(FRAMEWORK, Instant.parse("2027-01-05T10:00:00Z"));
    private static final PublishedVersion NEXT = new PublishedVersion(
            FIRST.kind(),
            FIRST.code(),
            "2028",
            FIRST.title(),
            LocalDate.parse("2028-07-01"),
            Instant.parse("2028-03-01T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2028-06-30, Adopted, 2028-03-01T10:00:00Z",
        "2028-07-01, Deprecated, 2028-06-30T23:00:00Z",
        "2030-01-01, Deprecated, 2028-06-30T23:00:00Z"
    })
    void aSupersededVersionEndsWhenItsSuccessorComesIntoForce(LocalDate today, String status, String changed) {
        ObjectNode document = document(new Succession(FIRST, null, NEXT, today));
        assertThat(document.path("adoptionStatus").asText()).isEqualTo(status);
        assertThat(document.path("statusEndDate").asText()).isEqualTo("2028-07-01");
        assertThat(document.path("lastChangeDateTime").asText()).isEqualTo(changed);
    }

    @Test
    void theLastVersionHasNoEnd() {
        ObjectNode document = document(new Succession(FIRST, null, null, LocalDate.parse("2030-01-01")));
        assertThat(document.path("adoptionStatus").asText()).isEqualTo("Adopted");
        assertThat(document.has("statusEndDate")).isFalse();
        assertThat(document.path("lastChangeDateTime").asText()).isEqualTo("2027-01-05T10:00:00Z");
    }

    /** Only what is said to have been made otherwise is made anew. */
    @Test
    void whatItWasMadeOfChangesWhenASuccessorIsPublishedAndWhenItComesIntoForce() {
        LocalDate before = LocalDate.parse("2028-06-30");
        assertThat(new Succession(FIRST, null, NEXT, before).madeOf())
                .isEqualTo(new Succession(FIRST, null, NEXT, before.minusDays(9)).madeOf())
                .isNotEqualTo(new Succession(FIRST, null, null, before).madeOf())
                .isNotEqualTo(new Succession(FIRST, null, NEXT, before.plusDays(1)).madeOf());
    }

    /** A standard has no first day: its successor's publication ends it. */
    @Test
    void whatHasNoFirstDayEndsWithItsSuccessorsPublication() {
        Standard standard = Sources.standard();
        Succession succession = new Succession(
                PublishedVersion.of(standard, Instant.parse("2027-01-05T10:00:00Z")),
                null,
                PublishedVersion.of(standard, Instant.parse("2027-06-30T23:30:00Z")),
                LocalDate.parse("2027-07-01"));
        assertThat(succession.endsOn()).isEqualTo("2027-07-01");
        assertThat(succession.ended()).isTrue();
    }

    private static ObjectNode document(Succession succession) {
        return Projection.of(FRAMEWORK, succession, null).document();
    }
}
