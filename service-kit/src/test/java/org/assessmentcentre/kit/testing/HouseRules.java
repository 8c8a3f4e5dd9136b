package org.assessmentcentre.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** The architecture rules of the house, checked by one test in each service. */
public final class HouseRules {

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
}
