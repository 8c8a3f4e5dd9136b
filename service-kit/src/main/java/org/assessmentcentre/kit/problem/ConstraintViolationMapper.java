package org.assessmentcentre.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bean-validation failures, each with the path the client wrote. A violated return value is our bug: 500. */
@Provider
@Priority(1)
class ConstraintViolationMapper extends ExceptionMapperBase<ConstraintViolationException> {

    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    protected HttpProblem toProblem(ConstraintViolationException exception) {
        boolean ours = exception.getConstraintViolations().stream().anyMatch(ConstraintViolationMapper::ofReturnValue);
        if (ours) {
            return Problems.of(KitProblem.UNEXPECTED, "Quote the traceId when you report this.");
        }
        List<Violation> violations = exception.getConstraintViolations().stream()
                .map(this::toViolation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return Problems.of(
                KitProblem.INVALID_REQUEST,
                "Change the fields that violations lists, and send it again.",
                violations,
                Map.of(),
                Map.of());
    }

    private static boolean ofReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private Violation toViolation(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String in = "body";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                Parameter parameter =
                        parameter(node.as(Path.ParameterNode.class).getParameterIndex());
                in = parameter == null ? "body" : placeOf(parameter);
                String name = parameter == null ? null : nameOf(parameter);
                if (name != null) {
                    field.append(name);
                }
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                continue;
            }
            if (!field.isEmpty()) {
                field.append('.');
            }
            field.append(node.getName());
        }
        return new Violation(field.isEmpty() ? "$" : field.toString(), in, violation.getMessage());
    }

    private @Nullable Parameter parameter(int index) {
        if (resource == null || resource.getResourceMethod() == null) {
            return null;
        }
        Parameter[] parameters = resource.getResourceMethod().getParameters();
        return index < parameters.length ? parameters[index] : null;
    }

    private static String placeOf(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof QueryParam || annotation instanceof BeanParam) {
                return "query";
            }
            if (annotation instanceof PathParam) {
                return "path";
            }
            if (annotation instanceof HeaderParam) {
                return "header";
            }
        }
        return "body";
    }

    private static @Nullable String nameOf(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            return query.value();
        }
        PathParam path = parameter.getAnnotation(PathParam.class);
        if (path != null) {
            return path.value();
        }
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return header == null ? null : header.value();
    }
}
