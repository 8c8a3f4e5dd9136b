/** What the catalogue's tests share: the running service, packages that only tests publish, the sources' text. */
@NullMarked
package org.assessmentcentre.catalogue.testing;

import org.jspecify.annotations.NullMarked;
