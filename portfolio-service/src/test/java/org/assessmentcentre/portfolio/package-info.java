/** Tests of the portfolio service over HTTP; the rules have theirs beside them in the features' packages. */
@NullMarked
package org.assessmentcentre.portfolio;

import org.jspecify.annotations.NullMarked;
