package org.assessmentcentre.catalogue.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.problem.Refusal;

/** Gives a published document out as the package it can be imported from. */
@ApplicationScoped
class ExportingPackage {

    private final PublishedDocuments published;

    ExportingPackage(PublishedDocuments published) {
        this.published = published;
    }

    /** By its name, {@code 8431-2.0}; of a plan its latest revision. */
    @Transactional
    PackageContent export(String name) {
        CatalogueDocument document = published.versions().stream()
                .filter(version -> version.name("-").equals(name))
                .findFirst()
                .flatMap(version -> published.latest(version.kind(), version.code(), version.version()))
                .orElseThrow(() -> Refusal.notFound("A published document named " + name));
        String json = EventJson.write(document);
        return new PackageContent(EventJson.written(json), Sha256.hex(json));
    }
}
