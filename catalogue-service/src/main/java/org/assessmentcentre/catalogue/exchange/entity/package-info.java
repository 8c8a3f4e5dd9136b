/** What CASE has: kinds of entities, their members in each version, exact JSON, stable identifiers. */
@NullMarked
package org.assessmentcentre.catalogue.exchange.entity;

import org.jspecify.annotations.NullMarked;
