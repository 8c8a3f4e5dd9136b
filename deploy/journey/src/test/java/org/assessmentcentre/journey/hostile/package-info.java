/**
 * What nobody in good faith sends, against every service of the whole system: the right problem, nothing of the inside
 * shown, in bounded time and memory.
 */
@NullMarked
package org.assessmentcentre.journey.hostile;

import org.jspecify.annotations.NullMarked;
