/**
 * Two ways to read JSON. The HTTP edge is strict: unknown and repeated fields, trailing text, numbers for strings, deep
 * nesting and NUL characters are refused, so that nothing a client meant is dropped in silence. Events are read
 * leniently, so that a producer may add a field before its consumers know it.
 */
@NullMarked
package org.assessmentcentre.kit.json;

import org.jspecify.annotations.NullMarked;
