package org.assessmentcentre.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource whose errors are no problem documents but JSON of this shape, because a standard from outside says so. An
 * {@link org.assessmentcentre.kit.problem.ErrorForm} writes them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ErrorsAs {
    Class<?> value();
}
