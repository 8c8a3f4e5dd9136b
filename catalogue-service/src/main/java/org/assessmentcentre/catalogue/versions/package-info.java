/**
 * What changed between two published versions of a qualification, part by part and word by word, and what that means for
 * a portfolio that is open. References keep their place between versions, so parts are told apart by them; depth has no
 * references, so its topics are matched by their words. Plain rules over two documents: both are immutable, so is what
 * differs.
 */
@NullMarked
package org.assessmentcentre.catalogue.versions;

import org.jspecify.annotations.NullMarked;
