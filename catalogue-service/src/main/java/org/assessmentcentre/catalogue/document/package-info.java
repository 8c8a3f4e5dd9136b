/**
 * The catalogue's documents as typed records: qualification, standard, assessment plan. They are the format of the
 * carried packages, of the published versions and of the events, so what is read, kept and announced can't drift apart.
 * Structure, codes and figures are facts of the sources; every statement is our own short wording. A document knows how
 * to find its parts and nothing about how it is stored or served.
 */
@NullMarked
package org.assessmentcentre.catalogue.document;

import org.jspecify.annotations.NullMarked;
