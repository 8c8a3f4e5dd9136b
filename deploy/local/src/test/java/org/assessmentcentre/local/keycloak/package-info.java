/** Tests of the package of the same name. */
@NullMarked
package org.assessmentcentre.local.keycloak;

import org.jspecify.annotations.NullMarked;
