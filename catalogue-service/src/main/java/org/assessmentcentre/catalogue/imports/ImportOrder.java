package org.assessmentcentre.catalogue.imports;

import java.util.List;
import org.assessmentcentre.catalogue.document.DocumentKind;

/**
 * What is to be imported and for whom.
 *
 * @param kind qualification or framework
 * @param centres in order, each once
 */
record ImportOrder(DocumentKind kind, String code, String version, List<String> centres) {

    ImportOrder {
        centres = centres.stream().distinct().sorted().toList();
    }
}
