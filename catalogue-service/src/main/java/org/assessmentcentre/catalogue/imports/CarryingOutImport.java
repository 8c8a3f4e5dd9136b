package org.assessmentcentre.catalogue.imports;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.wording.Words;

/** Reads a text behind the answer, section by section, and compares it with the structure. */
@ApplicationScoped
class CarryingOutImport {

    private final AdvancingImport advancing;
    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("handbook-import-", 0).factory());

    CarryingOutImport(AdvancingImport advancing) {
        this.advancing = advancing;
    }

    void behind(UUID id, ReceivedText text) {
        background.execute(() -> carryOut(id, text));
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }

    private void carryOut(UUID id, ReceivedText text) {
        HandbookFindings findings = new HandbookFindings();
        try (text) {
            List<Words> words = compare(id, text, findings);
            if (findings.hasErrors()) {
                advancing.fail(id, findings.all(), "Nothing was taken in: the findings with severity ERROR say why.");
            } else {
                advancing.succeed(id, findings.all(), words);
            }
        } catch (IOException | RuntimeException e) {
            // Without its message, which may quote the text
            IllegalStateException bare = new IllegalStateException(e.getClass().getName());
            bare.setStackTrace(e.getStackTrace());
            Log.errorf(bare, "Import %s broke off", id);
            advancing.fail(
                    id, findings.all(), "Something went wrong on our side. Nothing was taken in; send it again.");
        }
    }

    private List<Words> compare(UUID id, ReceivedText text, HandbookFindings findings) throws IOException {
        AdvancingImport.Structure structure = advancing.structure(id);
        ImportProgress progress = new ImportProgress(structure.sections(), steps -> advancing.advance(id, steps));
        return new HandbookComparison(structure.qualification(), structure.standard(), progress)
                .compare(text.stream(), findings)
                .words();
    }
}
