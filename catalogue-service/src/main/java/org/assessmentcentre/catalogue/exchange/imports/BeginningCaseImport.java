package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/** Begins the import of a package that has arrived, one request of a centre after the other, so that their number is bounded. */
@ApplicationScoped
class BeginningCaseImport {

    private static final Duration KEYS_KEPT = Duration.ofHours(24);

    private final CaseImports imports;
    private final CasePackages packages;
    private final CaseImportSettings settings;
    private final Clock clock;

    BeginningCaseImport(CaseImports imports, CasePackages packages, CaseImportSettings settings, Clock clock) {
        this.imports = imports;
        this.packages = packages;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param fresh empty when it is being imported already, or was asked for before
     * @param replayed whether it was asked for with the same key
     */
    record Begun(CaseImportResponse operation, Optional<CaseWork> fresh, boolean replayed) {

        static Begun before(CaseImport operation, CaseImport.Request request) {
            return new Begun(operation.response(), Optional.empty(), operation.repeats(request));
        }
    }

    @Transactional
    Begun begin(CaseImport.Request request, ReceivedFile received) {
        imports.lock(request.centre());
        Instant now = clock.instant();
        Optional<CaseImport> repeated = request.key() == null
                ? Optional.empty()
                : imports.ofKey(request.by(), request.key(), now.minus(KEYS_KEPT));
        if (repeated.isPresent()) {
            if (!repeated.get().sameAs(request.centre(), received.sha256())) {
                throw new Refusal(
                        KitProblem.IDEMPOTENCY_KEY_REUSED, "Use a fresh Idempotency-Key for a request that differs.");
            }
            return Begun.before(repeated.get(), request);
        }
        List<CaseImport> open = imports.open(request.centre());
        Optional<CaseImport> same = open.stream()
                .filter(one -> one.sameAs(request.centre(), received.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return Begun.before(same.get(), request);
        }
        if (open.size() >= settings.open()) {
            throw tooMany(open);
        }
        CaseImport operation = new CaseImport(
                Ids.next(), request, received.sha256(), received.bytes(), now, now.plus(settings.lease()));
        imports.persistAndFlush(operation);
        packages.keep(operation.id(), received);
        return new Begun(operation.response(), Optional.of(operation.work()), false);
    }

    private static Refusal tooMany(List<CaseImport> open) {
        return new Refusal(
                CaseImportProblem.TOO_MANY_IMPORTS,
                "Accept or cancel one that waits, or wait for one that runs, then send the package again: "
                        + open.stream()
                                .map(one -> one.id() + " (" + one.state() + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
