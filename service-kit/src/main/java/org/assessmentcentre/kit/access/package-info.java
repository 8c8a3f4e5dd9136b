/**
 * Who calls. Roles are checked by annotation on the resource; whose data it is, the use case decides from its own
 * records, and {@link org.assessmentcentre.kit.access.Caller} offers what the token says. A claim narrows what the
 * records allow and never widens it.
 */
@NullMarked
package org.assessmentcentre.kit.access;

import org.jspecify.annotations.NullMarked;
