/**
 * Publication makes a carried package a version that others work by. It is checked with its standard, kept as a row that
 * can't change, and announced with the whole document, all in one transaction. A standard is published before what refers
 * to it, so that a consumer that knows a qualification can know its KSBs; published again, a version is refused rather
 * than answered as new, because a second announcement would say nothing.
 */
@NullMarked
package org.assessmentcentre.catalogue.publication;

import org.jspecify.annotations.NullMarked;
