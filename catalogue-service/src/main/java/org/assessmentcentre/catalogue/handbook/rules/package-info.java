/**
 * What has to add up within a handbook: plain rules over what is printed, a class for each concern, without knowing any
 * qualification. Each says what it found with place, line and the two texts side by side. They state facts of the text
 * (these words, those words), never what somebody should have meant.
 */
@NullMarked
package org.assessmentcentre.catalogue.handbook.rules;

import org.jspecify.annotations.NullMarked;
