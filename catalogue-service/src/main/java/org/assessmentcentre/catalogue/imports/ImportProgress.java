package org.assessmentcentre.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assessmentcentre.catalogue.handbook.Section;

/** How far each section is; tells of every step. */
final class ImportProgress {

    private final List<SectionProgress> sections;
    private final Consumer<List<SectionProgress>> listener;

    ImportProgress(List<SectionProgress> sections, Consumer<List<SectionProgress>> listener) {
        this.sections = new ArrayList<>(sections);
        this.listener = listener;
    }

    void reading(Section section) {
        change(section, SectionProgress::reading);
    }

    void compared(Section section, int read) {
        change(section, progress -> progress.compared(read));
    }

    private void change(Section section, UnaryOperator<SectionProgress> change) {
        sections.replaceAll(progress -> progress.section() == section ? change.apply(progress) : progress);
        listener.accept(List.copyOf(sections));
    }
}
