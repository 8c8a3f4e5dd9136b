package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours;
import org.assessmentcentre.catalogue.exchange.storage.ImportedDocument;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;

/** An editor finds the imports of a centre, whoever asked for them, and what they have left there. */
@ApplicationScoped
class ListingCaseImports {

    private final CaseImports imports;
    private final CaseNeighbours documents;
    private final Cursors cursors;
    private final Caller caller;

    ListingCaseImports(CaseImports imports, CaseNeighbours documents, Cursors cursors, Caller caller) {
        this.imports = imports;
        this.documents = documents;
        this.cursors = cursors;
        this.caller = caller;
    }

    @Transactional
    Page<CaseImportSummary> imports(CaseImportListQuery query, PageRequest page) {
        String centre = own(query);
        return cursors.pageById(
                        "case-imports/" + centre + "/" + query.state,
                        page,
                        (after, most) -> imports.after(centre, query.state, after, most),
                        CaseImport::id)
                .map(CaseImport::summary);
    }

    @Transactional
    Page<CaseDocumentResponse> documents(CaseImportQuery query, PageRequest page) {
        String centre = own(query);
        return cursors.page(
                        "case-documents/" + centre,
                        page,
                        (after, most) ->
                                documents.documents(centre, after == null ? null : UUID.fromString(after), most),
                        (ImportedDocument document) -> document.identifier().toString())
                .map(CaseDocumentResponse::of);
    }

    private String own(CaseImportQuery query) {
        if (!caller.claimsCentre(query.one())) {
            throw Refusal.notFound("Centre " + query.one());
        }
        return query.one();
    }
}
