package org.assessmentcentre.portfolio.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentRulesTest {

    /** Unit 706: 2,500 words ±10 %, or 20 minutes. */
    private static final Handbook.AssignmentBrief BRIEF = new Handbook.AssignmentBrief(2500, 10, 20, 20);

    private static final UUID PAPER = UUID.randomUUID();
    private static final UUID FILM = UUID.randomUUID();
    private static final UUID TALK = UUID.randomUUID();
    private static final UUID NOTES = UUID.randomUUID();

    @Test
    void wordsWithinTenPerCentAreTypical() {
        for (int words : List.of(2_250, 2_500, 2_750)) {
            assertThat(written(words).wordsOutOfRange()).as("%d words", words).isFalse();
        }
        for (int words : List.of(2_249, 2_751)) {
            assertThat(written(words).wordsOutOfRange()).as("%d words", words).isTrue();
        }
        assertThat(written(2_500).typicalWords()).isEqualTo(2_500);
    }

    @Test
    void recordingsLeaveTheRestToWords() {
        Assignment half = sound(paper(1_250), film(), 600, 0);
        assertThat(half.typicalWords()).isEqualTo(1_250);
        assertThat(half.wordsOutOfRange()).isFalse();
        assertThat(sound(paper(1_124), film(), 600, 0).wordsOutOfRange()).isTrue();
        assertThat(sound(paper(1_125), film(), 600, 0).wordsOutOfRange()).isFalse();
        assertThat(sound(paper(1_375), film(), 600, 0).wordsOutOfRange()).isFalse();
        assertThat(sound(paper(1_376), film(), 600, 0).wordsOutOfRange()).isTrue();
    }

    @Test
    void recordingsShareTheirAllowance() {
        Assignment all = sound(film(), talk(), 700, 500);
        assertThat(all.typicalWords()).isZero();
        assertThat(all.words()).isNull();
        assertThat(all.wordsOutOfRange()).as("nothing is left to write").isFalse();
        assertThat(fields(of(List.of(film(), talk()), 700, 501, BRIEF))).containsExactly("components");
        assertThat(fields(of(List.of(film()), 1_200, 0, BRIEF))).isEmpty();
        assertThat(fields(of(List.of(film()), 1_201, 0, BRIEF))).containsExactly("components");
    }

    @Test
    void eachRecordingCountsByItsOwnLimit() {
        Handbook.AssignmentBrief uneven = new Handbook.AssignmentBrief(3_000, 10, 30, 20);
        assertThat(fields(of(List.of(film(), talk()), 900, 600, uneven))).isEmpty();
        assertThat(fields(of(List.of(film(), talk()), 901, 600, uneven))).containsExactly("components");
        assertThat(fields(of(List.of(film(), talk()), 900, 601, uneven))).containsExactly("components");
    }

    @Test
    void recordingsNeedTheirCompanions() {
        ComponentRequest bareFilm = part(ComponentKind.PRESENTATION, FILM, null, null, null, null);
        ComponentRequest bareTalk = part(ComponentKind.PROFESSIONAL_DISCUSSION, TALK, null, null, null, null);
        assertThat(fields(of(List.of(bareFilm, bareTalk), 60, 60, BRIEF)))
                .containsExactly(
                        "components[0].slides", "components[0].speakerNotes", "components[1].timestampSummary");
    }

    @Test
    void everyFaultIsNamed() {
        ComponentRequest confused = part(ComponentKind.WRITTEN, FILM, null, NOTES, null, NOTES);
        ComponentRequest strange = part(ComponentKind.PRESENTATION, UUID.randomUUID(), 100, NOTES, NOTES, null);
        ComponentRequest document = part(ComponentKind.PROFESSIONAL_DISCUSSION, PAPER, null, null, null, NOTES);
        assertThat(fields(of(Arrays.asList(confused, strange, document, null), 60, 60, BRIEF)))
                .containsExactly(
                        "components[0].slides",
                        "components[0].timestampSummary",
                        "components[0].words",
                        "components[0].evidenceId",
                        "components[1].evidenceId",
                        "components[1].words",
                        "components[2].evidenceId",
                        "components[3].kind");
        assertThat(fields(of(List.of(), 60, 60, BRIEF))).containsExactly("components");
        assertThat(fields(of(List.of(paper(1), paper(2)), 60, 60, BRIEF))).containsExactly("components[1].evidenceId");
    }

    @Test
    void partOfAUnitHasNoTypicalSize() {
        Violations found = new Violations();
        Assignment part = AssignmentRules.check(found, List.of(paper(300)), own(60, 60), BRIEF, false);
        assertThat(found.none()).isTrue();
        assertThat(part.typicalWords()).isNull();
        assertThat(part.wordsOutOfRange()).isFalse();
    }

    private static Assignment written(int words) {
        return sound(paper(words), null, 60, 60);
    }

    private static Assignment sound(ComponentRequest one, @Nullable ComponentRequest other, int film, int talk) {
        Violations found = new Violations();
        List<@Nullable ComponentRequest> parts = other == null ? List.of(one) : List.of(one, other);
        Assignment assignment = AssignmentRules.check(found, parts, own(film, talk), BRIEF, true);
        assertThat(found.all()).isEmpty();
        return assignment;
    }

    private static Violations of(
            List<@Nullable ComponentRequest> parts, int film, int talk, Handbook.AssignmentBrief brief) {
        Violations found = new Violations();
        AssignmentRules.check(found, parts, own(film, talk), brief, true);
        return found;
    }

    private static Map<UUID, AssignmentRules.Piece> own(int film, int talk) {
        return Map.of(
                PAPER, new AssignmentRules.Piece("E1", true, false, null, true),
                FILM, new AssignmentRules.Piece("E2", true, true, Math.max(1, film), true),
                TALK, new AssignmentRules.Piece("E3", true, true, Math.max(1, talk), true),
                NOTES, new AssignmentRules.Piece("E4", true, false, null, false));
    }

    private static ComponentRequest paper(int words) {
        return part(ComponentKind.WRITTEN, PAPER, words, null, null, null);
    }

    private static ComponentRequest film() {
        return part(ComponentKind.PRESENTATION, FILM, null, NOTES, NOTES, null);
    }

    private static ComponentRequest talk() {
        return part(ComponentKind.PROFESSIONAL_DISCUSSION, TALK, null, null, null, NOTES);
    }

    private static ComponentRequest part(
            ComponentKind kind,
            UUID evidence,
            @Nullable Integer words,
            @Nullable UUID slides,
            @Nullable UUID notes,
            @Nullable UUID summary) {
        return new ComponentRequest(kind, evidence, words, slides, notes, summary);
    }

    private static List<String> fields(Violations found) {
        return found.all().stream().map(Violation::field).toList();
    }
}
