package org.assessmentcentre.catalogue.imports;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exactly one of qualification and framework is named; said together with whatever else is wrong. */
@Constraint(validatedBy = OneDocument.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OneDocument {

    String message() default "or framework must be given, and not both";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule. */
    final class Check implements ConstraintValidator<OneDocument, ImportQuery> {

        @Override
        public boolean isValid(ImportQuery query, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("qualification")
                    .addConstraintViolation();
            return (query.qualification == null) != (query.framework == null);
        }
    }
}
