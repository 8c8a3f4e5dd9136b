package org.assessmentcentre.portfolio.gateway;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing needs to be said; who agrees is in the token. */
@Schema(description = "An empty object: who agrees is in the token.")
record AgreementRequest() {}
