/**
 * A unit is handed over for assessment: every criterion mapped, every file there, and a declaration of authenticity
 * that the learner signed over exactly these files (handbook section 4). Declaring and submitting are two acts: what was
 * signed is a set of hashes, and a file that changes afterwards asks for a new signature. A submission freezes what it
 * names; a unit has one open submission at most, and the database says so too.
 */
@NullMarked
package org.assessmentcentre.portfolio.submission;

import org.jspecify.annotations.NullMarked;
