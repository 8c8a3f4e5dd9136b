package org.assessmentcentre.catalogue.imports;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.intake.ReceivedFile;

/** Reads what has arrived behind the answer, section by section. */
@ApplicationScoped
class CarryingOutImport {

    private final AdvancingImport advancing;
    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("handbook-import-", 0).factory());

    CarryingOutImport(AdvancingImport advancing) {
        this.advancing = advancing;
    }

    /** Reads one kind of body. */
    interface Reader {

        /** What is to be taken in; complete unless an error was found. */
        Held read(UUID id, ReceivedFile text, ImportProgress progress, HandbookFindings findings) throws IOException;
    }

    void behind(UUID id, ReceivedFile text, Reader reader) {
        background.execute(() -> carryOut(id, text, reader));
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }

    private void carryOut(UUID id, ReceivedFile text, Reader reader) {
        HandbookFindings findings = new HandbookFindings();
        try (text) {
            Held read = reader.read(id, text, progress(id), findings);
            if (findings.hasErrors()) {
                advancing.fail(id, findings.all(), "Nothing was taken in: the findings with severity ERROR say why.");
            } else {
                advancing.finish(id, findings.all(), read);
            }
        } catch (CancellationException e) {
            Log.infof("Import %s had ended before it was read", id);
        } catch (IOException | RuntimeException e) {
            // Without its message, which may quote the text
            IllegalStateException bare = new IllegalStateException(e.getClass().getName());
            bare.setStackTrace(e.getStackTrace());
            Log.errorf(bare, "Import %s broke off", id);
            advancing.fail(
                    id, findings.all(), "Something went wrong on our side. Nothing was taken in; send it again.");
        }
    }

    private ImportProgress progress(UUID id) {
        return new ImportProgress(advancing.sections(id), steps -> {
            if (!advancing.advance(id, steps)) {
                throw new CancellationException();
            }
        });
    }
}
