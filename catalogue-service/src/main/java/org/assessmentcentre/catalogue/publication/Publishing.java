package org.assessmentcentre.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.assessmentcentre.catalogue.packages.CarriedPackages;
import org.assessmentcentre.catalogue.packages.DocumentRules;
import org.assessmentcentre.catalogue.packages.Finding;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.problem.Refusal;

/** Publishes a carried package as a version, once. */
@ApplicationScoped
class Publishing {

    private final CarriedPackages packages;
    private final PublishedDocuments published;
    private final Outbox outbox;
    private final Caller caller;
    private final AccessDecisions decisions;
    private final Clock clock;

    Publishing(
            CarriedPackages packages,
            PublishedDocuments published,
            Outbox outbox,
            Caller caller,
            AccessDecisions decisions,
            Clock clock) {
        this.packages = packages;
        this.published = published;
        this.outbox = outbox;
        this.caller = caller;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    PublishedVersion publish(String name) {
        decisions.allowed(); // the role catalogue-editor is enough
        CatalogueDocument document = packages.find(name).orElseThrow(this::unknown);
        mustHoldTogether(document);
        Instant now = clock.instant();
        if (!published.add(document, now, caller.account())) {
            throw new Refusal(
                    CatalogueProblem.ALREADY_PUBLISHED,
                    "Version " + document.name(" ") + " stands as it is. A correction is a new version.");
        }
        outbox.announce(CataloguePublished.of(document, now));
        return PublishedVersion.of(document, now);
    }

    private void mustHoldTogether(CatalogueDocument document) {
        List<Finding> findings =
                switch (document) {
                    case Standard standard -> DocumentRules.check(standard);
                    case Qualification qualification ->
                        DocumentRules.check(qualification, standardOf(document, qualification.standard()));
                    case AssessmentPlan plan -> DocumentRules.check(plan, standardOf(document, plan.ofStandard()));
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

    private Refusal unknown() {
        return new Refusal(
                        CatalogueProblem.UNKNOWN_PACKAGE,
                        "Name one of the packages that are carried: " + String.join(", ", packages.names()) + ".")
                .with("packages", packages.names());
    }
}
