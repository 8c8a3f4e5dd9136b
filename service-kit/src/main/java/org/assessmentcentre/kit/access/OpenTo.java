package org.assessmentcentre.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles an operation is open to, and how far each reaches with it. Stands in the OpenAPI document as
 * {@code x-access}, from where the access matrix of the whole system is made. The build fails on an operation without it
 * and on one whose {@code @RolesAllowed} says otherwise; the reach itself is decided by the use case and held by the
 * matrix.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    /** Every holder of an access token, whatever the roles. */
    Reach anybody() default Reach.NONE;

    Reach learner() default Reach.NONE;

    Reach assessor() default Reach.NONE;

    Reach iqa() default Reach.NONE;

    Reach eqa() default Reach.NONE;

    Reach centreAdmin() default Reach.NONE;

    Reach employer() default Reach.NONE;

    Reach providerSystem() default Reach.NONE;

    Reach catalogueEditor() default Reach.NONE;

    Reach operator() default Reach.NONE;
}
