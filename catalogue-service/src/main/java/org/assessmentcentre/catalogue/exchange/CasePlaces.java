package org.assessmentcentre.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where things are in the world. CASE wants absolute places in its entities; ours are kept without the host, so that a
 * service that moves need not write anything anew, and are answered under the version that was asked.
 */
@ApplicationScoped
class CasePlaces {

    private static final String KEPT = "case:/";

    private final String base;

    CasePlaces(
            @ConfigProperty(
                            name = "assessment-centre.case-base",
                            defaultValue = "http://localhost:8081/catalogue/ims/case")
                    String base) {
        this.base = base;
    }

    /** The text of an entity with absolute places. Only ours has any to be made absolute. */
    String absolute(String owner, String entity, CaseVersion version) {
        return owner.equals(CaseStore.OURS) ? entity.replace('"' + KEPT, '"' + root(version) + "/") : entity;
    }

    /** A place as it is kept. */
    String kept(String place) {
        for (CaseVersion version : CaseVersion.values()) {
            if (place.startsWith(root(version) + "/")) {
                return KEPT + place.substring(root(version).length() + 1);
            }
        }
        return place;
    }

    /** Where a document's package is. */
    String packageOf(UUID document, CaseVersion version) {
        return root(version) + "/CFPackages/" + document;
    }

    /** Where documents are listed. */
    String documents(CaseVersion version) {
        return root(version) + "/CFDocuments";
    }

    /** Where a version is spoken. */
    String root(CaseVersion version) {
        return base + "/" + version.segment();
    }
}
