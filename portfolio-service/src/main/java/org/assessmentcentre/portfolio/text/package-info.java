/** Forms of text that only portfolio takes; the rules of a single line are the kit's. */
@NullMarked
package org.assessmentcentre.portfolio.text;

import org.jspecify.annotations.NullMarked;
