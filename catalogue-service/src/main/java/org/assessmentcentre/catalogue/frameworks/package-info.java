/**
 * Reads of published leadership frameworks: the whole version, as it was announced, and its parts as a flat list that can
 * be narrowed by type, level, use and parent. A part's reference is stable, so that reviews, crosswalks and the exchange
 * format can name it.
 */
@NullMarked
package org.assessmentcentre.catalogue.frameworks;

import org.jspecify.annotations.NullMarked;
