/**
 * The problems of this service's own, in one list. There is one: a read model can be asked before the catalogue's
 * documents it is worked out from have arrived, for instance while it is rebuilt. Everything else is the kit's.
 */
@NullMarked
package org.assessmentcentre.reporting.problem;

import org.jspecify.annotations.NullMarked;
