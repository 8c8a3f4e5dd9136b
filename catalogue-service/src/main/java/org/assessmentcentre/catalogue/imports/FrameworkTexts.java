package org.assessmentcentre.catalogue.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.frameworks.text.FrameworkText;

/** The readers of official texts, by framework. */
@ApplicationScoped
class FrameworkTexts {

    private final List<FrameworkText> readers;

    FrameworkTexts(@All List<FrameworkText> readers) {
        this.readers = readers;
    }

    Optional<FrameworkText> of(String framework) {
        return readers.stream()
                .filter(reader -> reader.framework().equals(framework))
                .findFirst();
    }
}
