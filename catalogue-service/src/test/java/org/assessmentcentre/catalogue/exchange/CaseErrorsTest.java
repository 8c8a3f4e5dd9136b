package org.assessmentcentre.catalogue.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assessmentcentre.kit.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
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

    private void valid(String version, int status, String code, List<Violation> violations) {
        CaseSchemas.valid(
                version,
                "imsx_StatusInfo",
                errors.write("/catalogue/ims/case/" + version + "/CFDocuments", status, code, "No.", violations));
    }
}
