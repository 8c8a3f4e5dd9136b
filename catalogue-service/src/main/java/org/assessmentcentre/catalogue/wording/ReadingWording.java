package org.assessmentcentre.catalogue.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.problem.Refusal;

/**
 * Reads wording for the centres of the caller that are licensed. What there is none of, what was never imported and what
 * was imported for others look the same.
 */
@ApplicationScoped
class ReadingWording {

    private final PublishedDocuments published;
    private final WordingLayer layer;
    private final Caller caller;

    ReadingWording(PublishedDocuments published, WordingLayer layer, Caller caller) {
        this.published = published;
        this.layer = layer;
        this.caller = caller;
    }

    @Transactional
    UnitWordingResponse unit(String code, String version, String number) {
        Unit unit = published
                .qualification(code, version)
                .document()
                .unit(number)
                .orElseThrow(() -> none("unit " + number));
        Map<String, Words> words = layer.find(caller.centres(), code, version, refs(unit));
        if (!words.containsKey(unit.ref())) {
            throw none("unit " + number);
        }
        return UnitWordingResponse.of(unit, words);
    }

    @Transactional
    CriterionWordingResponse criterion(String code, String version, String ref) {
        Criterion criterion = published
                .qualification(code, version)
                .document()
                .criteria()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> none("criterion " + ref));
        Map<String, Words> all =
                layer.find(caller.centres(), code, version, refs(criterion).toList());
        Words words = all.get(ref);
        if (words == null) {
            throw none("criterion " + ref);
        }
        return CriterionWordingResponse.of(CriterionWording.of(criterion, words, all));
    }

    /** Everything of a framework that its text has words for. */
    @Transactional
    FrameworkWordingResponse framework(String code, String version) {
        Framework framework = published.framework(code, version).document();
        List<String> refs = framework.wordedRefs().toList();
        Map<String, Words> words = layer.find(caller.centres(), code, version, refs);
        String of = layer.licensedVersion(caller.centres(), code, version)
                .filter(licensed -> !words.isEmpty())
                .orElseThrow(() -> none("framework " + code + " " + version));
        return FrameworkWordingResponse.of(
                of,
                refs.stream()
                        .flatMap(ref -> Stream.ofNullable(words.get(ref)))
                        .map(PartWording::of)
                        .toList());
    }

    /** Everything that the copy prints. */
    @Transactional
    HandbookWordingResponse handbook(String code, String version) {
        String json = layer.handbook(caller.centres(), code, version)
                .orElseThrow(() -> none("the handbook " + code + " " + version));
        return HandbookWordingResponse.of(EventJson.written(json));
    }

    private static List<String> refs(Unit unit) {
        List<String> refs = new ArrayList<>();
        refs.add(unit.ref());
        unit.learningOutcomes().stream().map(LearningOutcome::ref).forEach(refs::add);
        unit.criteria().flatMap(ReadingWording::refs).forEach(refs::add);
        return refs;
    }

    private static Stream<String> refs(Criterion criterion) {
        return Stream.concat(
                Stream.of(criterion.ref()), criterion.requirements().stream().map(Requirement::ref));
    }

    private static Refusal none(String what) {
        return Refusal.notFound("Wording of " + what);
    }
}
