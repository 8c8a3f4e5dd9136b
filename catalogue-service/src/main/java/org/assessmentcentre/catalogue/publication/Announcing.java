package org.assessmentcentre.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentReference;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.assessmentcentre.catalogue.exchange.projection.Projecting;
import org.assessmentcentre.catalogue.packages.DocumentRules;
import org.assessmentcentre.catalogue.packages.Finding;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.problem.Refusal;

/** Makes a document that holds together a version, and announces it whole. */
@ApplicationScoped
public class Announcing {

    private final PublishedDocuments published;
    private final Projecting projecting;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Announcing(PublishedDocuments published, Projecting projecting, Outbox outbox, Caller caller, Clock clock) {
        this.published = published;
        this.projecting = projecting;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Publishes in the running transaction.
     *
     * @throws Refusal when it does not hold together, its standard is not published, or the version stands already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PublishedVersion publish(CatalogueDocument document) {
        mustHoldTogether(document);
        mustBeNext(document);
        Instant now = clock.instant();
        if (!published.add(document, now, caller.account())) {
            throw new Refusal(
                    CatalogueProblem.ALREADY_PUBLISHED,
                    "Version " + document.name(" ") + " stands as it is. A correction is a new version.");
        }
        projecting.published(document);
        outbox.announce(CataloguePublished.of(document, now));
        return PublishedVersion.of(document, now);
    }

    /** A revision follows the one it was made from, or somebody's change would be lost without a word. */
    private void mustBeNext(CatalogueDocument document) {
        int next = published.revisions(document.kind(), document.code(), document.version()) + 1;
        if (document.revisionNumber() > 1 && document.revisionNumber() != next) {
            throw new Refusal(
                            CatalogueProblem.REVISION_TAKEN,
                            "The next revision of " + document.name(" ") + " is " + next + ", this is "
                                    + document.revisionNumber() + ". Take over what was published, then try again.")
                    .with("nextRevision", next);
        }
    }

    private void mustHoldTogether(CatalogueDocument document) {
        List<Finding> findings =
                switch (document) {
                    case Standard standard -> DocumentRules.check(standard);
                    case Qualification qualification ->
                        DocumentRules.check(qualification, standardOf(document, qualification.standard()));
                    case AssessmentPlan plan -> DocumentRules.check(plan, standardOf(document, plan.ofStandard()));
                    case Framework framework -> DocumentRules.check(framework);
                    case Crosswalk crosswalk ->
                        DocumentRules.check(
                                crosswalk,
                                needed(document, crosswalk.framework(), published.framework(crosswalk.framework())),
                                needed(
                                        document,
                                        crosswalk.qualification(),
                                        published.qualification(crosswalk.qualification())),
                                standardOf(document, crosswalk.standard()));
                };
        if (!findings.isEmpty()) {
            throw new Refusal(
                            CatalogueProblem.INVALID_PACKAGE,
                            "Nothing was published. What findings lists has to be put right in the package.")
                    .with("findings", findings);
        }
    }

    private Standard standardOf(CatalogueDocument document, StandardReference reference) {
        return published.standard(reference).orElseThrow(() -> new Refusal(
                        CatalogueProblem.STANDARD_NOT_PUBLISHED,
                        "Publish " + reference.name("-") + " first, then " + document.name("-") + ".")
                .with("publishFirst", reference.name("-")));
    }

    private static <D> D needed(CatalogueDocument document, DocumentReference reference, Optional<D> found) {
        return found.orElseThrow(() -> new Refusal(
                        CatalogueProblem.REFERENCE_NOT_PUBLISHED,
                        "Publish " + reference.name("-") + " first, then " + document.name("-") + ".")
                .with("publishFirst", reference.name("-")));
    }
}
