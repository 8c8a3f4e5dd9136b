/**
 * What the catalogue knows, in the field's own exchange format: 1EdTech CASE 1.0 and 1.1, read-only, and imports of other
 * servers' packages. {@code entity} names what CASE has and how its two versions differ, {@code storage} keeps it,
 * {@code projection} makes it of what is published, {@code imports} takes packages in. What is ours is open to every
 * reader; what a centre imported, to the people of that centre. Errors are CASE's own ({@code imsx_…}). ADR 30.
 */
@NullMarked
package org.assessmentcentre.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
