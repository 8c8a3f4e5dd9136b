@NullMarked
package org.assessmentcentre.catalogue.frameworks.text;

import org.jspecify.annotations.NullMarked;
