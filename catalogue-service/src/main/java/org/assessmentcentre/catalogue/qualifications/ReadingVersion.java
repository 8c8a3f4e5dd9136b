package org.assessmentcentre.catalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.published.CurrentVersions;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.representations.Format;
import org.assessmentcentre.catalogue.representations.Representation;
import org.assessmentcentre.catalogue.representations.Representations;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks things up in one published version. */
@ApplicationScoped
class ReadingVersion {

    private final PublishedDocuments published;
    private final CurrentVersions current;
    private final Representations representations;
    private final Cursors cursors;

    ReadingVersion(
            PublishedDocuments published, CurrentVersions current, Representations representations, Cursors cursors) {
        this.published = published;
        this.current = current;
        this.representations = representations;
        this.cursors = cursors;
    }

    /** The version in force today. */
    @Transactional
    Representation current(String code, Format format, boolean gzip) {
        String version = current.of(code).orElseThrow(() -> Refusal.notFound("Qualification " + code));
        return whole(code, version, format, gzip);
    }

    @Transactional
    Representation whole(String code, String version, Format format, boolean gzip) {
        return representations.of(published.qualification(code, version), format, gzip);
    }

    @Transactional
    Page<UnitSummary> units(String code, String version, PageRequest page) {
        List<UnitSummary> all = published.qualification(code, version).document().units().stream()
                .map(UnitSummary::of)
                .toList();
        return cursors.page("units/" + code + "/" + version, page, all, UnitSummary::number);
    }

    @Transactional
    HoursResponse hours(String code, String version) {
        return HoursResponse.of(published.qualification(code, version));
    }

    @Transactional
    UnitResponse unit(String code, String version, String number) {
        Published<Qualification> found = published.qualification(code, version);
        return found.document()
                .unit(number)
                .map(unit -> UnitResponse.of(found, unit))
                .orElseThrow(() -> Refusal.notFound("Unit " + number));
    }

    @Transactional
    CriterionResponse criterion(String code, String version, String ref) {
        Published<Qualification> found = published.qualification(code, version);
        for (Unit unit : found.document().units()) {
            for (LearningOutcome outcome : unit.learningOutcomes()) {
                for (Criterion criterion : outcome.criteria()) {
                    if (criterion.ref().equals(ref)) {
                        return CriterionResponse.of(found, unit, outcome, criterion);
                    }
                }
            }
        }
        throw Refusal.notFound("Criterion " + ref);
    }

    @Transactional
    MappingResponse mapping(String code, String version, MappingQuery query) {
        Published<Qualification> found = published.qualification(code, version);
        Mapping mapping = found.document().mapping();
        List<String> all = found.document().criteria().map(Criterion::ref).toList();
        Collection<String> ofKsb = row("KSB", mapping.ksbs(), query.ksb, all);
        Collection<String> ofDescriptor = row("Descriptor", mapping.descriptors(), query.descriptor, all);
        Collection<String> ofCriterion = one(query.criterion, all);
        List<String> matching = all.stream()
                .filter(ref -> ofKsb.contains(ref) && ofDescriptor.contains(ref) && ofCriterion.contains(ref))
                .toList();
        return new MappingResponse(
                matching.stream().map(ref -> MappedCriterion.of(mapping, ref)).toList(),
                touching(mapping.ksbs(), matching, query.ksb),
                touching(mapping.descriptors(), matching, query.descriptor),
                found.sha256());
    }

    private static Collection<String> row(
            String what, Map<String, List<String>> table, @Nullable String code, List<String> all) {
        if (code == null) {
            return all;
        }
        List<String> criteria = table.get(code);
        if (criteria == null) {
            throw Refusal.notFound(what + " " + code);
        }
        return criteria;
    }

    private static Collection<String> one(@Nullable String criterion, List<String> all) {
        if (criterion == null) {
            return all;
        }
        if (!all.contains(criterion)) {
            throw Refusal.notFound("Criterion " + criterion);
        }
        return List.of(criterion);
    }

    /** The rows of a table that any of these criteria is in; only the one asked for, if one was. */
    private static List<MappedCode> touching(
            Map<String, List<String>> table, List<String> criteria, @Nullable String only) {
        return table.entrySet().stream()
                .filter(row -> only == null || Objects.equals(only, row.getKey()))
                .filter(row -> !Collections.disjoint(row.getValue(), criteria))
                .map(row -> new MappedCode(row.getKey(), row.getValue()))
                .toList();
    }
}
