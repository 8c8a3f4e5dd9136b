package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assessmentcentre.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseErrorsTest {

    private final CaseErrors errors = new CaseErrors("/catalogue");

    @ParameterizedTest
    @ValueSource(strings = {"v1p0", "v1p1"})
    void whateverGoesWrongIsSaidInTheWordsOfTheVersion(String version) {
        IntStream.range(400, 600).forEach(status -> valid(version, status, "other", List.of()));
        Stream.of(CaseProblem.values())
                .forEach(problem -> valid(
                        version,
                        problem.status(),
                        problem.code(),
                        List.of(new Violation("filter", "query", "can't be read"))));
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_selection_field, invalid_selection_field",
        "401, unauthorisedrequest, unauthorised_request",
        "403, forbidden, forbidden",
        "404, unknownobject, unknownobject",
        "405, forbidden, forbidden",
        "408, server_busy, server_busy",
        "429, server_busy, server_busy",
        "500, internal_server_error, internal_server_error",
        "503, server_busy, server_busy"
    })
    void aStatusIsSpelledAsTheVersionSpellsIt(int status, String plain, String later) {
        assertThat(valid("v1p0", status, "other", List.of())).contains('"' + plain + '"');
        assertThat(valid("v1p1", status, "other", List.of())).contains('"' + later + '"');
    }

    @Test
    void whatViolatesTwiceInOneWayIsSaidOnce() {
        Violation violation = new Violation("limit", "query", "must be a number");
        assertThat(valid("v1p1", 400, "other", List.of(violation, violation))).contains("\"limit must be a number.\"");
    }

    private String valid(String version, int status, String code, List<Violation> violations) {
        return CaseSchemas.valid(
                        version,
                        "imsx_StatusInfo",
                        errors.write(
                                "/catalogue/ims/case/" + version + "/CFDocuments", status, code, "No.", violations))
                .toString();
    }
}
