/** Takes CASE packages in, ours and other servers': checked whole before anything is written, then merged, so that what a package doesn't mention stays. */
@NullMarked
package org.assessmentcentre.catalogue.exchange.imports;

import org.jspecify.annotations.NullMarked;
