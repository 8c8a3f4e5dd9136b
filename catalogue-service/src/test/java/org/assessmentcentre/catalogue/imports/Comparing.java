package org.assessmentcentre.catalogue.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;

/** The reading and comparing of an import without its operation, against the carried qualification. */
final class Comparing {

    private Comparing() {}

    static List<Words> words(InputStream text, HandbookFindings findings) throws IOException {
        return all(text, findings).words();
    }

    static HandbookComparison.Compared all(InputStream text, HandbookFindings findings) throws IOException {
        ImportProgress progress = new ImportProgress(List.of(), sections -> {});
        return new HandbookComparison(Sources.qualification(), Sources.standard(), progress)
                .compare(text, HandbookFormat.TEXT, findings);
    }

    static List<HandbookFinding> findings(byte[] text) {
        HandbookFindings findings = new HandbookFindings();
        try {
            words(new ByteArrayInputStream(text), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.all();
    }

    static List<HandbookFinding> findings(String text) {
        return findings(text.getBytes(StandardCharsets.UTF_8));
    }
}
