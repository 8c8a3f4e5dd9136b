package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subject, then those under it. */
@Schema(name = "CFSubjectSet", description = "A subject, then those under it.")
public record CfSubjectSet(List<CfSubject> CFSubjects) {}
