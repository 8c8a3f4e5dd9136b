/**
 * Reads of published assessment plans: the rules of gateway with whom they concern and when they hold. The catalogue
 * keeps and announces the rules; whether an apprentice meets them is the reporting service's to say.
 */
@NullMarked
package org.assessmentcentre.catalogue.plans;

import org.jspecify.annotations.NullMarked;
