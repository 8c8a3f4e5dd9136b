/**
 * Keycloak with the project's realm.
 *
 * <p>The realm that production imports and the demonstration's people and clients are two files; they are laid over
 * each other only here. Java is started directly, without {@code kc.sh}, so that the process that we stop is the
 * server itself.
 */
@NullMarked
package org.assessmentcentre.local.keycloak;

import org.jspecify.annotations.NullMarked;
