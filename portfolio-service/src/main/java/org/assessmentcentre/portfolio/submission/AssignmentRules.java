package org.assessmentcentre.portfolio.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.jspecify.annotations.Nullable;

/** The rules of an assignment's parts (handbook section 4 and Appendix C). */
final class AssignmentRules {

    private static final int MOST_COMPONENTS = 20;
    private static final int MOST_WORDS = 100_000;

    private final Violations found;
    private final Map<UUID, Piece> own;
    private final Handbook.AssignmentBrief brief;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Assignment.Recording> recordings = new ArrayList<>();
    private @Nullable Integer words;

    private AssignmentRules(Violations found, Map<UUID, Piece> own, Handbook.AssignmentBrief brief) {
        this.found = found;
        this.own = own;
        this.brief = brief;
    }

    /**
     * A piece of the learner's own.
     *
     * @param seconds how long it plays; null of a document, and when it is not known
     * @param mapped whether it is mapped to the unit
     */
    record Piece(
            String reference,
            boolean hasFile,
            boolean recording,
            @Nullable Integer seconds,
            boolean mapped) {}

    /**
     * Notes everything wrong with the parts, and adds them up.
     *
     * @param whole whether it is the whole unit; part of one has no typical size
     */
    static Assignment check(
            Violations found,
            @Nullable List<@Nullable ComponentRequest> components,
            Map<UUID, Piece> own,
            Handbook.AssignmentBrief brief,
            boolean whole) {
        AssignmentRules rules = new AssignmentRules(found, own, brief);
        if (components == null || components.isEmpty() || components.size() > MOST_COMPONENTS) {
            found.require(false, "components", "must have 1 to " + MOST_COMPONENTS + " parts");
        } else {
            for (int i = 0; i < components.size(); i++) {
                rules.check(components.get(i), "components[" + i + "]");
            }
        }
        return rules.added(whole);
    }

    private Assignment added(boolean whole) {
        Allowance allowance = Allowance.of(recordings, brief);
        found.require(
                !allowance.isExceeded(),
                "components",
                "the recordings together play longer than the brief allows; each counts by its share of "
                        + brief.presentationMinutes() + " min for a presentation, " + brief.discussionMinutes()
                        + " min for a discussion");
        boolean judged = whole && !allowance.isExceeded();
        return new Assignment(
                words,
                judged ? allowance.typicalWords(brief) : null,
                judged && !allowance.fits(words == null ? 0 : words, brief),
                recordings);
    }

    private void check(@Nullable ComponentRequest component, String field) {
        if (component == null || component.kind() == null) {
            found.require(false, field + ".kind", "must be WRITTEN, PRESENTATION or PROFESSIONAL_DISCUSSION");
            return;
        }
        Piece piece = piece(component.evidenceId(), field + ".evidenceId");
        if (piece != null) {
            found.require(seen.add(component.evidenceId()), field + ".evidenceId", "is a part already");
            found.require(piece.mapped(), field + ".evidenceId", piece.reference() + " is not mapped to the unit");
        }
        boolean written = component.kind() == ComponentKind.WRITTEN;
        boolean presented = component.kind() == ComponentKind.PRESENTATION;
        boolean discussed = component.kind() == ComponentKind.PROFESSIONAL_DISCUSSION;
        found.require(written || component.words() == null, field + ".words", "is for a written part");
        companion(component.slides(), presented, field + ".slides", "presentation");
        companion(component.speakerNotes(), presented, field + ".speakerNotes", "presentation");
        companion(component.timestampSummary(), discussed, field + ".timestampSummary", "professional discussion");
        if (written) {
            checkWritten(component, piece, field);
        } else {
            checkRecorded(component, piece, field);
        }
    }

    private void checkWritten(ComponentRequest component, @Nullable Piece piece, String field) {
        Integer count = component.words();
        boolean sound = count != null && count >= 1 && count <= MOST_WORDS;
        found.require(sound, field + ".words", "must be from 1 to " + MOST_WORDS);
        found.require(
                piece == null || !piece.recording(), field + ".evidenceId", "must be a document, not a recording");
        if (sound) {
            words = (words == null ? 0 : words) + Objects.requireNonNull(count);
        }
    }

    private void checkRecorded(ComponentRequest component, @Nullable Piece piece, String field) {
        if (piece == null || !piece.hasFile()) {
            return;
        }
        found.require(piece.recording(), field + ".evidenceId", "must be a recording");
        found.require(
                !piece.recording() || piece.seconds() != null,
                field + ".evidenceId",
                "how long " + piece.reference() + " plays is not known; add it anew with durationSeconds");
        if (piece.seconds() != null) {
            ComponentKind kind = Objects.requireNonNull(component.kind());
            recordings.add(new Assignment.Recording(
                    kind,
                    Objects.requireNonNull(component.evidenceId()),
                    piece.seconds(),
                    Allowance.limitSeconds(kind, brief),
                    component.slides(),
                    component.speakerNotes(),
                    component.timestampSummary()));
        }
    }

    private void companion(@Nullable UUID id, boolean needed, String field, String kind) {
        if (needed) {
            piece(id, field);
        } else {
            found.require(id == null, field, "is for a " + kind);
        }
    }

    private @Nullable Piece piece(@Nullable UUID id, String field) {
        Piece piece = id == null ? null : own.get(id);
        if (piece == null) {
            found.require(false, field, "must be a piece of this learner's evidence");
        } else {
            found.require(piece.hasFile(), field, piece.reference() + " has no file");
        }
        return piece;
    }
}
