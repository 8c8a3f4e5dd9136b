package org.assessmentcentre.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.frameworks.text.FrameworkText;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;

/**
 * A framework's text against its structure: every level and every part must have its words. What else the text is known
 * to say is reported where a copy lacks it.
 */
final class FrameworkComparison {

    private final Framework framework;
    private final FrameworkText reader;
    private final ImportProgress progress;

    FrameworkComparison(Framework framework, FrameworkText reader, ImportProgress progress) {
        this.framework = framework;
        this.reader = reader;
        this.progress = progress;
    }

    /** The wording in the structure's order; complete unless an error was found. */
    List<Words> compare(InputStream copy, HandbookFormat format, HandbookFindings findings) throws IOException {
        Section.ofFramework().forEach(progress::reading);
        List<Line> lines = format.lines(copy, findings);
        Map<String, Words> words = reader.read(lines, framework, findings).stream()
                .collect(Collectors.toMap(Words::ref, Function.identity(), (first, twin) -> first));
        compared(
                Section.LEVELS,
                framework.levels().stream().map(FrameworkLevel::ref).toList(),
                words,
                findings);
        compared(Section.PARTS, framework.allItems().map(FrameworkItem::ref).toList(), words, findings);
        reader.beside(framework).stream()
                .filter(ref -> !words.containsKey(ref))
                .forEach(ref -> findings.add(lacking(Finding.warning(FindingKind.PART_MISSING, Section.PARTS), ref)));
        return List.copyOf(words.values());
    }

    private void compared(Section section, List<String> refs, Map<String, Words> words, HandbookFindings findings) {
        for (String ref : refs) {
            if (!words.containsKey(ref)) {
                findings.add(lacking(Finding.error(FindingKind.PART_MISSING, section), ref));
            }
        }
        progress.compared(
                section, (int) refs.stream().filter(words::containsKey).count());
    }

    private static Finding lacking(Finding finding, String ref) {
        return finding.at(null, ref).says("was not found in the text");
    }
}
