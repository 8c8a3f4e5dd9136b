package org.assessmentcentre.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.packages.CarriedPackages;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.problem.Refusal;

/** Publishes a carried package as a version, once. */
@ApplicationScoped
class Publishing {

    private final CarriedPackages packages;
    private final Announcing announcing;
    private final AccessDecisions decisions;

    Publishing(CarriedPackages packages, Announcing announcing, AccessDecisions decisions) {
        this.packages = packages;
        this.announcing = announcing;
        this.decisions = decisions;
    }

    @Transactional
    PublishedVersion publish(String name) {
        decisions.allowed(); // the role catalogue-editor is enough
        CatalogueDocument document = packages.find(name).orElseThrow(this::unknown);
        return announcing.publish(document);
    }

    private Refusal unknown() {
        return new Refusal(
                        CatalogueProblem.UNKNOWN_PACKAGE,
                        "Name one of the packages that are carried: " + String.join(", ", packages.names()) + ".")
                .with("packages", packages.names());
    }
}
