package org.assessmentcentre.kit.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assessmentcentre.kit.access.ChangesNothing;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.ErrorsAs;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.Paged;
import org.assessmentcentre.kit.http.Tagged;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A resource method as the index of the build knows it. */
record Endpoint(MethodInfo method, IndexView index) {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);
    private static final DotName PAGE = DotName.createSimple(Page.class);
    private static final DotName REST_RESPONSE = DotName.createSimple(RestResponse.class);

    /** Every resource method under its operation id; ids are unique in a document. */
    static Map<String, Endpoint> byOperationId(IndexView index) {
        Map<String, Endpoint> found = new HashMap<>();
        for (Class<? extends Annotation> verb : VERBS) {
            for (AnnotationInstance annotation : index.getAnnotations(verb)) {
                MethodInfo method = annotation.target().asMethod();
                if (method.declaringClass().isInterface()) {
                    continue; // a client of another service
                }
                found.put(operationId(method), new Endpoint(method, index));
            }
        }
        return found;
    }

    private static String operationId(MethodInfo method) {
        AnnotationInstance operation = method.annotation(Operation.class);
        AnnotationValue id = operation == null ? null : operation.value("operationId");
        return id == null || id.asString().isEmpty() ? method.name() : id.asString();
    }

    boolean isPublic() {
        return method.hasAnnotation(PermitAll.class)
                || (onClass(PermitAll.class) != null
                        && !method.hasAnnotation(RolesAllowed.class)
                        && !method.hasAnnotation(Authenticated.class));
    }

    /** The roles that may call it; empty when any holder of a token may. */
    List<String> roles() {
        AnnotationInstance allowed = method.annotation(RolesAllowed.class);
        if (allowed == null && !method.hasAnnotation(Authenticated.class)) {
            allowed = onClass(RolesAllowed.class);
        }
        return allowed == null ? List.of() : List.of(allowed.value().asStringArray());
    }

    /** How far each role reaches, by the role's name; {@code anybody} for every holder of a token. */
    Map<String, Reach> access() {
        Map<String, Reach> found = new TreeMap<>();
        AnnotationInstance declared = ownOrOnClass(OpenTo.class);
        if (declared != null) {
            declared.values()
                    .forEach(value -> found.put(
                            value.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                            Reach.valueOf(value.asEnum())));
        }
        return found;
    }

    /** Whether it says who reaches what, for the very roles that may call it. */
    boolean declaresItsAccess() {
        boolean anybody = roles().isEmpty() && ownOrOnClass(Authenticated.class) != null;
        Set<String> callers = anybody ? Set.of("anybody") : Set.copyOf(roles());
        return isPublic()
                || (ownOrOnClass(OpenTo.class) != null && access().keySet().equals(callers));
    }

    /** The name of the schema that its errors have; empty when they are problems. */
    Optional<String> errorSchema() {
        return Optional.ofNullable(onClass(ErrorsAs.class))
                .map(as -> schemaName(as.value().asClass()));
    }

    boolean isIdempotent() {
        return has(Idempotent.class);
    }

    boolean changesNothing() {
        return has(ChangesNothing.class);
    }

    boolean waitsForEvents() {
        return has(WaitsForEvents.class);
    }

    boolean isTagged() {
        return answers(DotName.createSimple(Tagged.class)) || answers(DotName.createSimple(ContentTagged.class));
    }

    boolean isPaged() {
        return PAGE.equals(answer().name()) || answers(DotName.createSimple(Paged.class));
    }

    /** Whether it returns a {@code RestResponse} and so sets the status itself. */
    boolean answersWithStatus() {
        return REST_RESPONSE.equals(method.returnType().name());
    }

    boolean answersNothing() {
        return answer().kind() == Type.Kind.VOID;
    }

    /** The name of the schema of its body; of a page, Page and the name of its items'. */
    String answerSchema() {
        Type answer = answer();
        return answer.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? answer.name().withoutPackagePrefix()
                        + schemaName(answer.asParameterizedType().arguments().get(0))
                : schemaName(answer);
    }

    private String schemaName(Type type) {
        ClassInfo record = index.getClassByName(type.name());
        return record == null ? type.name().withoutPackagePrefix() : RecordSchemas.schemaName(record);
    }

    private boolean has(Class<? extends Annotation> annotation) {
        return method.hasAnnotation(annotation) || onClass(annotation) != null;
    }

    private @Nullable AnnotationInstance ownOrOnClass(Class<? extends Annotation> annotation) {
        AnnotationInstance own = method.annotation(annotation);
        return own == null ? onClass(annotation) : own;
    }

    private @Nullable AnnotationInstance onClass(Class<? extends Annotation> annotation) {
        return method.declaringClass().declaredAnnotation(annotation);
    }

    private boolean answers(DotName interfaceName) {
        ClassInfo answer = index.getClassByName(answer().name());
        return answer != null && answer.interfaceNames().contains(interfaceName);
    }

    /** The type of the body, out of a {@code RestResponse} if it is in one. */
    private Type answer() {
        Type type = method.returnType();
        return REST_RESPONSE.equals(type.name()) && type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments().get(0)
                : type;
    }
}
