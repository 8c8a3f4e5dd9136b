package org.assessmentcentre.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a read that depends on events: {@code ?appliedEvent=<id>&wait=PT2S} answers when those events are applied here,
 * or when the wait runs out, and says which. At most 20 ids and ten seconds.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface WaitsForEvents {}
