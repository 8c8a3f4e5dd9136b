package org.assessmentcentre.portfolio.evidence;

import java.nio.file.Path;

/** A stored file and where its bytes are. */
record OpenFile(StoredFile file, Path path) {}
