/**
 * What is brought to gateway (AP03): each party records, agrees and signs for itself, in any order that the things
 * themselves allow, and what was signed for loses its signature when it changes. All of it is one record with one
 * version, because people act on what they see as a whole; it is kept as one document, whose order the database checks.
 * Whether an apprentice is ready is not decided here: reporting holds the facts against the plan's rules of the day.
 */
@NullMarked
package org.assessmentcentre.portfolio.gateway;

import org.jspecify.annotations.NullMarked;
