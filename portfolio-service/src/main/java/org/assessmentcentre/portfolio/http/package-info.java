/**
 * What the resources of all features share at the HTTP edge, beyond the kit: the one path they all stand under. The
 * reason is in {@link org.assessmentcentre.portfolio.http.Api}.
 */
@NullMarked
package org.assessmentcentre.portfolio.http;

import org.jspecify.annotations.NullMarked;
