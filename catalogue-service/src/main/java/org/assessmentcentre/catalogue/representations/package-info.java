/**
 * A published version as one document, in several media types: JSON, a table with a row for each criterion (CSV, XLSX),
 * and a page to print (HTML). A version never changes, so each representation is made once, plain and compressed, and
 * answered from memory; its entity tag is the hash of the very bytes, because two representations that differ in a byte
 * must not share a strong tag. Everything here comes from the document, in our own words: official wording has addresses
 * of its own and is in none of these.
 */
@NullMarked
package org.assessmentcentre.catalogue.representations;

import org.jspecify.annotations.NullMarked;
