package org.assessmentcentre.catalogue.exchange.shape;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong, by part. */
@Schema(name = "imsx_CodeMinor", description = "What went wrong, by part.")
public record ImsxCodeMinor(List<ImsxCodeMinorField> imsx_codeMinorField) {}
