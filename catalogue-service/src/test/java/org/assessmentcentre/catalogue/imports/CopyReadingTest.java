package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.HandbookFiles;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyReadingTest {

    private static final List<HandbookCopy.Block> BLOCKS =
            HandbookCopy.blocks(Sources.qualification(), Sources.standard());
    private static final List<SectionProgress> WAITING = Section.ofHandbook().stream()
            .map(section -> SectionProgress.waiting(section, 0))
            .toList();

    private final HandbookFindings findings = new HandbookFindings();

    @ParameterizedTest
    @EnumSource(HandbookFormat.class)
    void everySectionIsToldOfWhenItIsReached(HandbookFormat format) throws IOException {
        List<Section> reached = new ArrayList<>();
        new CopyReading(new ImportProgress(WAITING, steps -> steps.stream()
                        .filter(step -> step.state() == SectionProgress.State.READING)
                        .map(SectionProgress::section)
                        .filter(section -> !reached.contains(section))
                        .forEach(reached::add)))
                .read(new ByteArrayInputStream(file(format)), format, findings);
        assertThat(reached).containsExactlyElementsOf(Section.ofHandbook());
    }

    @Test
    void whoCancelsStopsTheReadingInTheMiddle() {
        byte[] much = (HandbookCopy.of(Sources.qualification(), Sources.standard()) + "x\n".repeat(100_000))
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream copy = new ByteArrayInputStream(much);
        CopyReading reading = new CopyReading(new ImportProgress(WAITING, steps -> {
            if (state(steps, Section.SECTION_8) == SectionProgress.State.READING) {
                throw new CancellationException();
            }
        }));
        assertThatThrownBy(() -> reading.read(copy, HandbookFormat.TEXT, findings))
                .isInstanceOf(CancellationException.class);
        assertThat(copy.available()).isGreaterThan(much.length / 2);
    }

    @Test
    void aLongSectionIsToldOfAgainSoThatItsLeaseLasts() throws IOException {
        String cover = " Qualification at a glance\n" + "A line of the cover.\n".repeat(10_000);
        List<Section> told = new ArrayList<>();
        HandbookFormat.TEXT.read(new ByteArrayInputStream(cover.getBytes(StandardCharsets.UTF_8)), findings, told::add);
        assertThat(told).hasSizeGreaterThan(3).containsOnly(Section.COVER);
    }

    private static SectionProgress.State state(List<SectionProgress> steps, Section section) {
        return steps.stream()
                .filter(step -> step.section() == section)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static byte[] file(HandbookFormat format) {
        return switch (format) {
            case TEXT ->
                HandbookCopy.of(Sources.qualification(), Sources.standard()).getBytes(StandardCharsets.UTF_8);
            case DOCX -> HandbookFiles.docx(BLOCKS);
            case PDF -> HandbookFiles.pdf(BLOCKS);
        };
    }
}
