/**
 * What every service's tests stand on: a real PostgreSQL, a real Kafka broker, tokens signed by a key of the run, golden
 * events and the rules of the house. Published as the kit's test-jar.
 */
@NullMarked
package org.assessmentcentre.kit.testing;

import org.jspecify.annotations.NullMarked;
