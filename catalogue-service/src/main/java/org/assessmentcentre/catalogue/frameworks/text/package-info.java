/**
 * Reads the official text of a framework from a centre's own copy: one reader for each framework, found by its code. A
 * reader knows the layout that the text has, puts what is displaced at its place, and reports what it moved; it says
 * nothing about who may see the words.
 */
@NullMarked
package org.assessmentcentre.catalogue.frameworks.text;

import org.jspecify.annotations.NullMarked;
