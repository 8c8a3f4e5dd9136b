package org.assessmentcentre.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assessmentcentre.kit.problem.ErrorForm;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Writes a problem in the form that its path wants, where that is another one. */
@Provider
class ErrorForms implements ContainerResponseFilter {

    private final Instance<ErrorForm> forms;

    ErrorForms(Instance<ErrorForm> forms) {
        this.forms = forms;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof HttpProblem problem)) {
            return;
        }
        String path = request.getUriInfo().getRequestUri().getPath();
        of(path).ifPresent(form -> {
            String type = Objects.toString(problem.getType(), "");
            response.setEntity(
                    form.write(
                            path,
                            problem.getStatusCode(),
                            type.substring(type.lastIndexOf('/') + 1),
                            Objects.requireNonNullElse(problem.getDetail(), ""),
                            violations(problem.getParameters().get("violations"))),
                    null,
                    MediaType.APPLICATION_JSON_TYPE);
        });
    }

    /** The form of a path that does not want problem documents. */
    Optional<ErrorForm> of(String path) {
        return forms.stream().filter(form -> form.isFor(path)).findFirst();
    }

    private static List<Violation> violations(@Nullable Object listed) {
        return listed instanceof List<?> list
                ? list.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .toList()
                : List.of();
    }
}
