package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assessmentcentre.catalogue.frameworks.text.FrameworkText;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.wording.Words;
import org.assessmentcentre.kit.json.EventJson;

/** Reads a text behind the answer, section by section, and compares it with the structure. */
@ApplicationScoped
class CarryingOutImport {

    private final AdvancingImport advancing;
    private final FrameworkTexts texts;
    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("handbook-import-", 0).factory());

    CarryingOutImport(AdvancingImport advancing, FrameworkTexts texts) {
        this.texts = texts;
        this.advancing = advancing;
    }

    void behind(UUID id, ReceivedText text, HandbookFormat format) {
        background.execute(() -> carryOut(id, text, format));
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }

    private void carryOut(UUID id, ReceivedText text, HandbookFormat format) {
        HandbookFindings findings = new HandbookFindings();
        try (text) {
            Held read = compare(id, text, format, findings);
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

    private static byte[] bytes(PrintedHandbook handbook) {
        return EventJson.write(handbook).getBytes(StandardCharsets.UTF_8);
    }

    private Held compare(UUID id, ReceivedText text, HandbookFormat format, HandbookFindings findings)
            throws IOException {
        AdvancingImport.Structure structure = advancing.structure(id);
        ImportProgress progress = new ImportProgress(structure.sections(), steps -> {
            if (!advancing.advance(id, steps)) {
                throw new CancellationException();
            }
        });
        return switch (structure) {
            case AdvancingImport.OfHandbook handbook -> {
                HandbookComparison.Compared read = new HandbookComparison(
                                handbook.qualification(), handbook.standard(), progress)
                        .compare(text.stream(), format, findings);
                yield new Held(read.words(), EventJson.tree(bytes(read.handbook())));
            }
            case AdvancingImport.OfFramework framework -> {
                FrameworkText reader = texts.of(framework.framework().code()).orElseThrow();
                List<Words> words = new FrameworkComparison(framework.framework(), reader, progress)
                        .compare(text.stream(), format, findings);
                yield new Held(words, JsonNodeFactory.instance.objectNode());
            }
        };
    }
}
