/** The four services, each in its own process with the environment that an orchestrator would give it. */
@NullMarked
package org.assessmentcentre.local.service;

import org.jspecify.annotations.NullMarked;
