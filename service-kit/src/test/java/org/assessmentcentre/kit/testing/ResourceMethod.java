package org.assessmentcentre.kit.testing;

import io.quarkus.arc.Arc;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.ErrorsAs;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.Tagged;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A method of a resource of the running service, and what it reads and answers according to its signature. */
record ResourceMethod(Method method) {

    private static final List<Class<? extends Annotation>> NO_BODY =
            List.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class);

    static List<ResourceMethod> all() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .map(ResourceMethod::new)
                .toList();
    }

    static Optional<ResourceMethod> of(String operationId) {
        return all().stream()
                .filter(method -> method.operationId().equals(operationId))
                .findFirst();
    }

    String operationId() {
        return Objects.requireNonNull(method.getAnnotation(Operation.class)).operationId();
    }

    boolean isPublic() {
        return method.isAnnotationPresent(PermitAll.class)
                || (method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class));
    }

    /** The name of the schema that its errors have, where they are no problems. */
    Optional<String> errorSchema() {
        return Optional.ofNullable(method.getDeclaringClass().getAnnotation(ErrorsAs.class))
                .map(as -> as.value().getAnnotation(Schema.class).name());
    }

    boolean isRead() {
        return method.isAnnotationPresent(GET.class);
    }

    boolean isIdempotent() {
        return has(Idempotent.class);
    }

    boolean waitsForEvents() {
        return has(WaitsForEvents.class);
    }

    /** Whether its answer bears an entity tag of the kit's making. */
    boolean isTagged() {
        Class<?> answer = raw(answer());
        return Tagged.class.isAssignableFrom(answer) || ContentTagged.class.isAssignableFrom(answer);
    }

    /** The query parameters it reads, itself and in its beans. */
    Set<String> queryParameters() {
        Set<String> names = new TreeSet<>();
        inputs().map(input -> input.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .forEach(parameter -> names.add(parameter.value()));
        if (waitsForEvents()) {
            names.addAll(List.of("appliedEvent", "wait"));
        }
        return names;
    }

    boolean reads(String header) {
        return inputs().map(input -> input.getAnnotation(HeaderParam.class))
                .filter(Objects::nonNull)
                .anyMatch(parameter -> parameter.value().equalsIgnoreCase(header));
    }

    /** The type its request body is bound to. */
    Optional<Type> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> NO_BODY.stream().noneMatch(parameter::isAnnotationPresent))
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    private Stream<AnnotatedElement> inputs() {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? fields(parameter.getType())
                        : Stream.of(parameter));
    }

    private static Stream<Field> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    private boolean has(Class<? extends Annotation> annotation) {
        return method.isAnnotationPresent(annotation)
                || method.getDeclaringClass().isAnnotationPresent(annotation);
    }

    private Type answer() {
        Type returned = method.getGenericReturnType();
        return raw(returned) == RestResponse.class && returned instanceof ParameterizedType wrapped
                ? wrapped.getActualTypeArguments()[0]
                : returned;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }
}
