package org.assessmentcentre.catalogue.imports;

import java.util.List;
import org.assessmentcentre.catalogue.document.DocumentKind;

/**
 * What is to be imported and for whom.
 *
 * @param centres in order, each once; none of a package
 */
record ImportOrder(DocumentKind kind, String code, String version, List<String> centres, Becomes becomes) {

    ImportOrder {
        centres = centres.stream().distinct().sorted().toList();
    }
}
