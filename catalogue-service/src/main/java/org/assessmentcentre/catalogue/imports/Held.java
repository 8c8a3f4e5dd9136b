package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assessmentcentre.catalogue.wording.Words;

/** What was read and is not published yet. */
record Held(List<Words> words, JsonNode handbook) {}
