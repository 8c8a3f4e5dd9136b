@NullMarked
package org.assessmentcentre.catalogue.boards;

import org.jspecify.annotations.NullMarked;
