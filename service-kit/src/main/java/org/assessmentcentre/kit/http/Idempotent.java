package org.assessmentcentre.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource's creating POST: with an {@code Idempotency-Key} it is carried out once for a caller, route and key, and
 * its stored answer is repeated for 24 hours. Another body under the same key is 422; a twin that arrives while the
 * first is running is 409 with {@code Retry-After}. The answer is stored in the transaction of the work itself, and is
 * repeated only to who is still allowed: the use case makes its {@link org.assessmentcentre.kit.access.AccessDecisions}
 * again.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
