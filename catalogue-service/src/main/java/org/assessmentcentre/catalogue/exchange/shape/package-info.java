/**
 * The shapes of CASE answers for the OpenAPI document, with the members of 1.1; 1.0 has fewer. What is answered is kept
 * as text and never bound to these. Members are named as CASE names them.
 */
@NullMarked
package org.assessmentcentre.catalogue.exchange.shape;

import org.jspecify.annotations.NullMarked;
