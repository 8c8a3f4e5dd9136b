package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.frameworks.text.FrameworkText;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.rules.HandbookRules;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.catalogue.wording.Words;
import org.assessmentcentre.kit.json.EventJson;

/**
 * Reads a copy of a handbook or framework: compared with the published structure, or, where there is none yet, made into a draft of one
 * that has nothing of the copy's sentences.
 */
@ApplicationScoped
class ReadingCopy {

    private final AdvancingImport advancing;
    private final FrameworkTexts texts;

    ReadingCopy(AdvancingImport advancing, FrameworkTexts texts) {
        this.texts = texts;
        this.advancing = advancing;
    }

    CarryingOutImport.Reader of(HandbookFormat format) {
        return (id, text, progress, findings) -> read(id, text, format, progress, findings);
    }

    private Held read(
            UUID id, ReceivedFile text, HandbookFormat format, ImportProgress progress, HandbookFindings findings)
            throws IOException {
        Optional<AdvancingImport.Structure> published = advancing.structure(id);
        if (published.isPresent()) {
            return compared(published.get(), text, format, progress, findings);
        }
        PrintedHandbook handbook = new CopyReading(progress).read(text.stream(), format, findings);
        HandbookRules.check(handbook, findings);
        if (handbook.units().isEmpty()) {
            findings.error(Section.SECTION_8, null, null, "no unit's heading was found; is this the handbook's text?");
        }
        ImportOrder order = advancing.order(id);
        Qualification draft = DraftedStructure.of(handbook, order, advancing.standards());
        Held wording = held(draft, PrintedWords.of(handbook, order.code()), handbook);
        return new Held(wording.words(), wording.handbook(), EventJson.tree(json(draft)));
    }

    private Held compared(
            AdvancingImport.Structure structure,
            ReceivedFile text,
            HandbookFormat format,
            ImportProgress progress,
            HandbookFindings findings)
            throws IOException {
        return switch (structure) {
            case AdvancingImport.OfHandbook handbook -> {
                HandbookComparison.Compared read = new HandbookComparison(
                                handbook.qualification(), handbook.standard(), progress)
                        .compare(text.stream(), format, findings);
                yield held(handbook.qualification(), read.words(), read.handbook());
            }
            case AdvancingImport.OfFramework framework -> {
                FrameworkText reader = texts.of(framework.framework().code()).orElseThrow();
                List<Words> words = new FrameworkComparison(framework.framework(), reader, progress)
                        .compare(text.stream(), format, findings);
                yield Held.wording(words, JsonNodeFactory.instance.objectNode());
            }
        };
    }

    private static Held held(Qualification qualification, List<Words> words, PrintedHandbook handbook)
            throws IOException {
        return RequirementWords.beside(qualification, words, EventJson.tree(json(handbook)));
    }

    private static byte[] json(Object of) {
        return EventJson.write(of).getBytes(StandardCharsets.UTF_8);
    }
}
