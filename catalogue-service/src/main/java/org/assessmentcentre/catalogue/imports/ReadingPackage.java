package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.catalogue.packages.PackageFormat;
import org.assessmentcentre.catalogue.packages.PackageReader;
import org.assessmentcentre.catalogue.packages.Warning;

/** Reads a package of ours, strictly, and finds everything that stands against it. */
@ApplicationScoped
class ReadingPackage implements CarryingOutImport.Reader {

    private final AdvancingImport advancing;

    ReadingPackage(AdvancingImport advancing) {
        this.advancing = advancing;
    }

    @Override
    public Held read(UUID id, ReceivedFile text, ImportProgress progress, HandbookFindings findings)
            throws IOException {
        JsonNode tree;
        try {
            tree = PackageReader.tree(text.stream());
        } catch (IOException e) {
            // Its message quotes the body
            add(findings, Section.COVER, FindingKind.PACKAGE_FORMAT, "$", "is no JSON, or has a name twice");
            return new Held(List.of(), null, null);
        }
        List<Section> sections = PackageSections.of(tree);
        sections.forEach(progress::reading);
        PackageFormat.faults(tree)
                .forEach(fault ->
                        add(findings, PackageSections.ofPath(fault.at(), sections), FindingKind.PACKAGE_FORMAT, fault));
        if (!findings.hasErrors()) {
            check(PackageReader.read(tree), advancing.order(id), progress, findings);
        }
        return Held.structure(tree);
    }

    private void check(
            CatalogueDocument document, ImportOrder order, ImportProgress progress, HandbookFindings findings) {
        if (!order.code().equals(document.code()) || !order.version().equals(document.version())) {
            add(
                    findings,
                    Section.COVER,
                    FindingKind.PACKAGE_RULE,
                    document.name("-"),
                    "was announced as " + order.code() + "-" + order.version());
        }
        if (!advancing.stands(document)) {
            advancing
                    .against(document)
                    .forEach(finding -> add(
                            findings, PackageSections.at(document, finding.at()), FindingKind.PACKAGE_RULE, finding));
            PackageGaps.of(document, advancing.latest(document)).forEach(findings::add);
            if (order.becomes() == Becomes.VERSION && !findings.hasErrors()) {
                warn(document, findings);
            }
        }
        for (Section section : PackageSections.of(document.kind())) {
            progress.compared(section, PackageSections.count(document, section));
        }
    }

    /** Of a draft they are asked about before it is published. */
    private void warn(CatalogueDocument document, HandbookFindings findings) {
        for (Warning warning : advancing.warnings(document)) {
            Finding finding = Finding.warning(warning.kind(), PackageSections.at(document, warning.at()))
                    .at(null, warning.at())
                    .says(warning.message());
            findings.add(
                    warning.printed() == null || warning.expected() == null
                            ? finding
                            : finding.prints(warning.printed(), warning.expected()));
        }
    }

    private static void add(
            HandbookFindings findings,
            Section section,
            FindingKind kind,
            org.assessmentcentre.catalogue.packages.Finding found) {
        add(findings, section, kind, found.at(), found.message());
    }

    private static void add(HandbookFindings findings, Section section, FindingKind kind, String at, String message) {
        findings.add(Finding.error(kind, section).at(null, at).says(message));
    }
}
