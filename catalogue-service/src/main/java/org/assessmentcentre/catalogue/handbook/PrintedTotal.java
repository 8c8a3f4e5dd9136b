package org.assessmentcentre.catalogue.handbook;

/** A title with its hours, as a table of totals has them. */
public record PrintedTotal(int line, String title, String number, String ofqualNumber, String glh, String tqt) {}
