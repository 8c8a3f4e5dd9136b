/** Makes CASE packages of published documents, in our own words: plain functions of the document, its time of publication and its neighbours, so that they can be made anew at any time and give the same identifiers. */
@NullMarked
package org.assessmentcentre.catalogue.exchange.projection;

import org.jspecify.annotations.NullMarked;
