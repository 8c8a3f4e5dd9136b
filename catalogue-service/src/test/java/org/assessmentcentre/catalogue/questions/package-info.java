@NullMarked
package org.assessmentcentre.catalogue.questions;

import org.jspecify.annotations.NullMarked;
