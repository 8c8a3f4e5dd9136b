package org.assessmentcentre.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** The architecture rules of the house, checked by one test in each service. */
public final class HouseRules {

    private static final Set<String> NOT_THE_BODY = Set.of(
            PathParam.class.getName(),
            QueryParam.class.getName(),
            HeaderParam.class.getName(),
            BeanParam.class.getName(),
            Context.class.getName());

    private HouseRules() {}

    /** Checks every rule over the main classes of a service, for instance {@code org.assessmentcentre.portfolio}. */
    public static void check(String service) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);

        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("a resource touches no entity")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("a resource touches no entity")
                .allowEmptyShould(true)
                .check(classes);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("transactions belong to use cases")
                .allowEmptyShould(true)
                .check(classes);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should(sayThatTheirBodyIsJson())
                .because("else any text would do for a body of one string; a stream is a file")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areRecords()
                .and()
                .haveSimpleNameNotEndingWith("Request")
                .and()
                .haveSimpleNameNotEndingWith("Response")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..", "org.eclipse.microprofile.reactive..", "org.apache.kafka.."))
                .because("the domain knows neither HTTP nor messaging")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.clients.producer..")
                .because("only the outbox writes events, and Debezium sends them")
                .check(classes);
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .because("time comes from the injected clock")
                .check(classes);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .haveSimpleNameEndingWith("Resource")
                .because("an interface with a path is a client of another service")
                .allowEmptyShould(true)
                .check(classes);
        SlicesRuleDefinition.slices()
                .matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features don't reach into each other in circles")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static ArchCondition<JavaMethod> sayThatTheirBodyIsJson() {
        return new ArchCondition<>("say that they consume JSON when they take a body") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takesBody = method.isMetaAnnotatedWith(HttpMethod.class)
                        && method.getParameters().stream().anyMatch(HouseRules::isBody);
                boolean saysJson = method.isAnnotatedWith(Consumes.class)
                        && List.of(method.getAnnotationOfType(Consumes.class).value())
                                .equals(List.of(MediaType.APPLICATION_JSON));
                if (takesBody && !saysJson) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " takes a body without @Consumes(APPLICATION_JSON)"));
                }
            }
        };
    }

    private static boolean isBody(JavaParameter parameter) {
        return !parameter.getRawType().isEquivalentTo(InputStream.class)
                && parameter.getAnnotations().stream()
                        .noneMatch(annotation ->
                                NOT_THE_BODY.contains(annotation.getRawType().getName()));
    }
}
