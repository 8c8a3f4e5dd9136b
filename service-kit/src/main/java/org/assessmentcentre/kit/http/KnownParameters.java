package org.assessmentcentre.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;

/** Refuses query parameters that the resource doesn't know: a filter that is ignored answers with everything. */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        String message = names.isEmpty()
                ? "is not known; none is taken here"
                : "is not known; known here: " + String.join(", ", names);
        List<Violation> violations = asked.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> new Violation(name, "query", message))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refusal(
                    KitProblem.INVALID_REQUEST, "Change the query parameters that violations lists.", violations);
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        if (method.isAnnotationPresent(WaitsForEvents.class)
                || method.getDeclaringClass().isAnnotationPresent(WaitsForEvents.class)) {
            names.addAll(WaitsForEventsInterceptor.PARAMETERS);
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Field field : bean.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
        }
        if (bean.getSuperclass() != null) {
            addFields(bean.getSuperclass(), names);
        }
    }
}
