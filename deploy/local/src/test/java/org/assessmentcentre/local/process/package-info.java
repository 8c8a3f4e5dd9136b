/** Tests of the package of the same name. */
@NullMarked
package org.assessmentcentre.local.process;

import org.jspecify.annotations.NullMarked;
