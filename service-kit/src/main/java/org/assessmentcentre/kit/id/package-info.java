/**
 * Identity is assigned by us before a row is written, so an entity is itself from the start and an event can name
 * it in the same transaction.
 */
@NullMarked
package org.assessmentcentre.kit.id;

import org.jspecify.annotations.NullMarked;
