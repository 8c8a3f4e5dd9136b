/**
 * The conventions of the HTTP edge: pages with opaque cursors, entity tags, idempotency keys, event ids in answers and
 * reads that wait for an event, limits on bodies and paths. A resource says what it is with an annotation or a return
 * type and the filters here do the rest.
 */
@NullMarked
package org.assessmentcentre.kit.http;

import org.jspecify.annotations.NullMarked;
