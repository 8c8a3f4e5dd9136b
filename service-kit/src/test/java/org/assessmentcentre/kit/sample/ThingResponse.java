package org.assessmentcentre.kit.sample;

import java.util.UUID;
import org.assessmentcentre.kit.http.Tagged;

record ThingResponse(UUID id, String name, long version) implements Tagged {}
