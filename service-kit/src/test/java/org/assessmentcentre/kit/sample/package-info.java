/** A service in miniature, so that the kit's parts are tested as a service uses them. */
@NullMarked
package org.assessmentcentre.kit.sample;

import org.jspecify.annotations.NullMarked;
