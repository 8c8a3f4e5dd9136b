package org.assessmentcentre.catalogue.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.packages.PackageReader;
import org.assessmentcentre.catalogue.publication.Announcing;
import org.assessmentcentre.catalogue.publication.PublicationResponse;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.problem.Refusal;

/** What editors do with drafts. The role is enough for all of it. */
@ApplicationScoped
class EditingDrafts {

    private final Drafts drafts;
    private final DraftFindings findings;
    private final DraftAcceptances acceptances;
    private final DraftTrail trail;
    private final PublishedDocuments published;
    private final Announcing announcing;
    private final AccessDecisions decisions;
    private final Caller caller;
    private final Cursors cursors;
    private final Clock clock;

    EditingDrafts(
            Drafts drafts,
            DraftFindings findings,
            DraftAcceptances acceptances,
            DraftTrail trail,
            PublishedDocuments published,
            Announcing announcing,
            AccessDecisions decisions,
            Caller caller,
            Cursors cursors,
            Clock clock) {
        this.drafts = drafts;
        this.findings = findings;
        this.acceptances = acceptances;
        this.trail = trail;
        this.published = published;
        this.announcing = announcing;
        this.decisions = decisions;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    DraftResponse begin(NewDraftRequest request) {
        decisions.allowed();
        CatalogueDocument from = published
                .latest(request.kind(), request.code(), request.version())
                .orElseThrow(() -> Refusal.notFound(request.code() + " " + request.version()));
        Draft draft = new Draft(successor(from, request), clock.instant(), caller.account());
        drafts.persist(draft);
        trail.note(DraftTrail.Action.BEGUN, draft, caller.account());
        return answer(draft);
    }

    @Transactional
    Page<DraftSummary> list(PageRequest page) {
        return cursors.pageById("drafts", page, drafts::after, Draft::id).map(DraftSummary::of);
    }

    @Transactional
    DraftResponse read(UUID id) {
        return answer(drafts.get(id));
    }

    @Transactional
    DraftResponse change(UUID id, IfMatch ifMatch, DraftRequest request) {
        Draft draft = drafts.get(id);
        ifMatch.mustMatch(draft.version());
        CatalogueDocument document = parse(request.document());
        if (document.kind() != draft.kind() || !document.code().equals(draft.code())) {
            throw new Refusal(
                    DraftProblem.ANOTHER_DOCUMENT,
                    "Kind and code stay " + kindOf(draft.kind()) + " and " + draft.code() + ".");
        }
        draft.become(document, clock.instant(), caller.account());
        trail.note(DraftTrail.Action.CHANGED, draft, caller.account());
        drafts.flush();
        return answer(draft);
    }

    @Transactional
    void discard(UUID id, IfMatch ifMatch) {
        Draft draft = drafts.get(id);
        ifMatch.mustMatch(draft.version());
        trail.note(DraftTrail.Action.DISCARDED, draft, caller.account());
        drafts.delete(draft);
        acceptances.discard(id);
    }

    @Transactional
    PublicationResponse publish(UUID id, IfMatch ifMatch) {
        decisions.allowed();
        Draft draft = drafts.get(id);
        ifMatch.mustMatch(draft.version());
        List<DraftFinding> open =
                findings.of(draft).stream().filter(DraftFinding::open).toList();
        if (!open.isEmpty()) {
            throw new Refusal(
                            DraftProblem.WARNINGS_OPEN,
                            "Nothing was published. Accept what findings lists with a note, or change the draft.")
                    .with("findings", open);
        }
        trail.note(DraftTrail.Action.PUBLISHED, draft, caller.account());
        drafts.delete(draft);
        return PublicationResponse.of(announcing.publish(draft.document()));
    }

    /** A plan becomes its next revision; any other document the version that was asked for. */
    private CatalogueDocument successor(CatalogueDocument from, NewDraftRequest request) {
        if (from instanceof AssessmentPlan plan
                && (request.newVersion() == null || request.newVersion().equals(plan.plan()))) {
            return plan.asRevision(published.revisions(plan.kind(), plan.code(), plan.version()) + 1);
        }
        if (request.newVersion() == null || request.newVersion().equals(from.version())) {
            throw new Refusal(
                    DraftProblem.NEW_VERSION_NEEDED,
                    from.name(" ") + " stands as it is. Say in newVersion what the draft is to become.");
        }
        ObjectNode tree = (ObjectNode) tree(from);
        tree.put(from instanceof AssessmentPlan ? "plan" : "version", request.newVersion());
        tree.remove("revision");
        tree.remove("synthetic");
        return parse(tree);
    }

    private DraftResponse answer(Draft draft) {
        CatalogueDocument document = draft.document();
        return new DraftResponse(
                draft.id(),
                draft.kind(),
                draft.code(),
                document.version(),
                tree(document),
                findings.of(draft),
                draft.createdAt(),
                draft.changedAt(),
                draft.version());
    }

    private static CatalogueDocument parse(JsonNode document) {
        Keepable.fault(document).ifPresent(EditingDrafts::refuse);
        try {
            CatalogueDocument read = PackageReader.read(document);
            Keepable.fault(read).ifPresent(EditingDrafts::refuse);
            return read;
        } catch (IOException e) {
            throw new Refusal(DraftProblem.INVALID_DOCUMENT, FormatFault.of(e));
        }
    }

    private static void refuse(String fault) {
        throw new Refusal(DraftProblem.INVALID_DOCUMENT, fault);
    }

    private static JsonNode tree(CatalogueDocument document) {
        return EventJson.written(EventJson.write(document));
    }

    private static String kindOf(DocumentKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
