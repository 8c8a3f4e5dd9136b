package org.assessmentcentre.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that asks and keeps nothing, though its question needs a body: a provider's system may call it with the
 * scope for reading. Stands in the OpenAPI document as {@code x-changes-nothing}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesNothing {}
