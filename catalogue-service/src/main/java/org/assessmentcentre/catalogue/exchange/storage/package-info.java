/** The tables of what is exchanged. Each entity is kept as it came; reading adds what an answer needs around it. */
@NullMarked
package org.assessmentcentre.catalogue.exchange.storage;

import org.jspecify.annotations.NullMarked;
