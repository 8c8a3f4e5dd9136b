package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * Suggested learning resources.
 *
 * @param unit the unit they are for; blank for those of every subject
 */
public record PrintedResources(int line, String unit, String title, List<String> entries) {}
