package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.frameworks.text.NhsLines.Run;

/** What stands on an element's page below what leaders do: bullets, and paragraphs with the stage they stand under. */
record NhsElementPage(FrameworkItem element, List<Run> bullets, List<Run> paragraphs) {}
