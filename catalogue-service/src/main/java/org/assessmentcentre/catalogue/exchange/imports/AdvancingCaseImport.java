package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours;
import org.assessmentcentre.catalogue.exchange.storage.CaseReader;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.catalogue.exchange.storage.KnownDocument;

/** The steps of an import, each a transaction: what it has taken in and that it has ended become visible together. */
@ApplicationScoped
class AdvancingCaseImport {

    private static final int MOST_SECONDS = 900;

    private static final String REFUSED = "Nothing was taken in: the findings with severity ERROR say why.";
    private static final String BROKE_OFF =
            "Something went wrong on our side, more than once. Nothing was taken in; send it again.";

    private final CaseImports imports;
    private final CasePackages packages;
    private final CaseStore store;
    private final CaseReader reader;
    private final CaseNeighbours neighbours;
    private final CaseImportSettings settings;
    private final Clock clock;

    AdvancingCaseImport(
            CaseImports imports,
            CasePackages packages,
            CaseStore store,
            CaseReader reader,
            CaseNeighbours neighbours,
            CaseImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.packages = packages;
        this.store = store;
        this.reader = reader;
        this.neighbours = neighbours;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says that this instance is still at work on these. */
    @Transactional
    void renew(Collection<CaseWork> works) {
        works.forEach(work -> imports.renew(work.id(), work.attempt(), lease()));
    }

    /** What instances that died have left, for this one to go on with. */
    @Transactional
    List<CaseWork> takeUpAbandoned() {
        List<CaseWork> taken = new ArrayList<>();
        for (CaseImport operation : imports.abandoned(clock.instant())) {
            if (operation.takeUp(lease())) {
                taken.add(operation.work());
            } else {
                operation.fail(operation.findings(), BROKE_OFF, clock.instant());
                packages.remove(operation.id());
            }
        }
        return taken;
    }

    /** Lets it be taken up at once. */
    @Transactional
    void leave(CaseWork work) {
        imports.renew(work.id(), work.attempt(), clock.instant().minusMillis(1));
    }

    /** Seen by others at once, whatever becomes of the running transaction. @throws CancellationException when it has ended */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(CaseWork work, CaseProgress progress) {
        imports.stillRunning(work.id(), work.attempt())
                .orElseThrow(CancellationException::new)
                .progress(progress);
    }

    @Transactional
    boolean runs(CaseWork work) {
        return imports.runs(work.id(), work.attempt());
    }

    private void mustStillRun(CaseWork work) {
        if (!imports.runs(work.id(), work.attempt())) {
            throw new CancellationException();
        }
    }

    @Transactional
    void fail(CaseWork work, CaseFindings findings) {
        CaseImport operation = imports.stillRunning(work.id(), work.attempt()).orElseThrow(CancellationException::new);
        operation.fail(findings.all(work.known()), REFUSED, clock.instant());
        packages.remove(operation.id());
    }

    /** A package that was read and has no error by itself. */
    record Checked(PackageCheck check, ObjectNode frame, CaseFindings findings, CaseSteps steps) {}

    /**
     * Compares it with what is there, and takes it in if nothing is left to accept. While this goes on nobody else changes
     * the centre's document; the import's own row stays free, so that it can be cancelled.
     */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void conclude(CaseWork work, Checked checked) {
        mustStillRun(work);
        PackageContents contents = checked.check().contents();
        CaseFindings findings = checked.findings();
        store.lockDocument(work.centre(), contents.document());
        KnownDocument known = reader.known(work.centre(), contents.document());
        if (known.ours()) {
            PublishedHere.compare(packages.stream(work.id()), contents.document(), neighbours, findings);
        } else {
            checked.check().compare(work.centre(), known, neighbours);
        }
        boolean take = !findings.hasErrors() && !findings.warnsBeyond(work.known());
        if (take && !known.ours()) {
            store.merge(
                    work.centre(),
                    contents.document(),
                    contents.body(),
                    checked.frame(),
                    KeepingPackage.of(packages.stream(work.id()), checked.steps()::kept));
        }
        CaseImport operation = imports.stillRunning(work.id(), work.attempt()).orElseThrow(CancellationException::new);
        List<CaseFinding> found = findings.all(work.known());
        Instant now = clock.instant();
        operation.progress(checked.steps().progress());
        if (take) {
            operation.succeed(contents.document(), contents.counts(), found, now);
        } else if (findings.hasErrors()) {
            operation.fail(found, REFUSED, now);
        } else {
            operation.review(found);
            return;
        }
        packages.remove(operation.id());
    }

    private Instant lease() {
        return clock.instant().plus(settings.lease());
    }
}
