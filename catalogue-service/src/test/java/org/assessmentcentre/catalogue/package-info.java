/** Tests of the service as a whole: architecture, document of the API, health, what every endpoint refuses. */
@NullMarked
package org.assessmentcentre.catalogue;

import org.jspecify.annotations.NullMarked;
