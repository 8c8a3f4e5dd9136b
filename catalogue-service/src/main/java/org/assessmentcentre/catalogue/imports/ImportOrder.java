package org.assessmentcentre.catalogue.imports;

import java.util.List;

/**
 * What is to be imported and for whom.
 *
 * @param centres in order, each once
 */
record ImportOrder(String qualification, String version, List<String> centres) {

    ImportOrder {
        centres = centres.stream().distinct().sorted().toList();
    }
}
