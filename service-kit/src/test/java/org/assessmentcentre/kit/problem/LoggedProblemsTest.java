package org.assessmentcentre.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoggedProblemsTest {

    @Test
    void fieldsAreNamedAndNothingTheClientWrote() {
        HttpProblem problem = HttpProblem.builder(Problems.of(
                        KitProblem.INVALID_REQUEST,
                        "1984-05-02 is no date of birth",
                        List.of(new Violation("dateOfBirth", "body", "must not be 1984-05-02")),
                        Map.of("given", "Ann"),
                        Map.of()))
                .withInstance(TypedProblems.instance("/v1/a\nb\u0085c\u2028d\u202Ee\u200Bf"))
                .with("traceId", "abc")
                .build();
        assertThat(LoggedProblems.line(problem))
                .isEqualTo("400 /problems/invalid-request at /v1/a b c d e f: dateOfBirth [abc]");
    }

    @Test
    void aPoolWithoutAConnectionLeftIsUnavailableForNow() {
        Exception timeout = new IllegalStateException(new SQLException("Acquisition timeout"));
        HttpProblem problem = new FrameworkMappers.Fault().toProblem(timeout);
        assertThat(problem.getStatusCode()).isEqualTo(503);
        assertThat(problem.getHeaders()).containsKey("Retry-After");
        assertThat(new FrameworkMappers.Fault()
                        .toProblem(new IllegalStateException(new SQLException("unique", "23505")))
                        .getStatusCode())
                .isEqualTo(500);
    }
}
