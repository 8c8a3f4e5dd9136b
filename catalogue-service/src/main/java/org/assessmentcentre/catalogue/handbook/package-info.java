/**
 * The grammar of a handbook's text: lines, of which some begin a table's cell; sections; unit blocks; outcome blocks; rows
 * of criteria; rows of Appendix B. It knows the layout of the awarding body's family of handbooks and no qualification:
 * what is printed is read as it stands, and what can't be read becomes a finding. Whether it is what a qualification asks
 * for, the import decides. Plain Java, one class for each level, so that further sections are further classes.
 */
@NullMarked
package org.assessmentcentre.catalogue.handbook;

import org.jspecify.annotations.NullMarked;
