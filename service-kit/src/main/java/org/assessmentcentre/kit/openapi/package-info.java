/**
 * What the OpenAPI document of every service says beyond its own annotations: problem answers, the access token and the
 * roles that may call, the headers of idempotent, conditional, paged and event-dependent operations. Worked out at build
 * from the annotations and types that make the behaviour, so the document can't promise what the code does not do, and
 * a resource annotates only what is its own: operation, examples and answers with problems of its service. An operation
 * that declares any answer declares its success too, with content and schema, for the scanner then adds none itself.
 */
@NullMarked
package org.assessmentcentre.kit.openapi;

import org.jspecify.annotations.NullMarked;
