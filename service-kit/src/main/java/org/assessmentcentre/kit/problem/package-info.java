/**
 * What goes wrong, said the same way everywhere: RFC 9457 problems with a stable type, all violations at once, no
 * class name and no SQL. The domain throws a {@link org.assessmentcentre.kit.problem.Refusal} that knows its
 * {@link org.assessmentcentre.kit.problem.ProblemCode}; the problem extension renders it and maps what the framework
 * throws; the mappers here close the extension's gaps (empty bodies, missing types, leaked type names).
 */
@NullMarked
package org.assessmentcentre.kit.problem;

import org.jspecify.annotations.NullMarked;
