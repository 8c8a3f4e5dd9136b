/** Tests of the package of the same name. */
@NullMarked
package org.assessmentcentre.local.connect;

import org.jspecify.annotations.NullMarked;
