package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.imports.AdvancingCaseImport.Checked;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.NoPackage;

/**
 * Checks packages behind the answer, then keeps them. This instance says regularly that it is alive, and takes up what one
 * that isn't has left.
 */
@ApplicationScoped
class CarryingOutCaseImport {

    /** Each holds the identifiers of one package in memory. */
    private static final int AT_ONCE = 2;

    private final AdvancingCaseImport advancing;
    private final CasePackages packages;
    private final Set<CaseWork> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService background = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("case-import-", 0).factory());
    private volatile boolean stopping;

    CarryingOutCaseImport(AdvancingCaseImport advancing, CasePackages packages) {
        this.advancing = advancing;
        this.packages = packages;
    }

    void behind(CaseWork work) {
        atWork.add(work);
        background.execute(() -> {
            try {
                carryOut(work);
            } finally {
                atWork.remove(work);
            }
        });
    }

    void begin(@Observes StartupEvent started) {
        advancing.takeUpAbandoned().forEach(this::behind);
    }

    @Scheduled(
            every = "${assessment-centre.case-imports.look-every:15s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        advancing.renew(Set.copyOf(atWork));
        advancing.takeUpAbandoned().forEach(this::behind);
    }

    /** What is left over is taken up by the next instance. */
    @PreDestroy
    void stop() {
        stopping = true;
        background.shutdownNow();
        atWork.forEach(this::leave);
    }

    private void carryOut(CaseWork work) {
        CaseFindings findings = new CaseFindings();
        try {
            CaseSteps steps = new CaseSteps(progress -> advancing.progress(work, progress));
            Optional<Checked> checked = check(work, findings, steps);
            if (checked.isPresent()) {
                advancing.conclude(work, checked.get());
            } else {
                advancing.fail(work, findings);
            }
        } catch (CancellationException e) {
            Log.infof("Import %s of a CASE package had ended before it was taken in", work.id());
        } catch (IOException | RuntimeException e) {
            brokeOff(work, e);
        }
    }

    /** A package that goes away while it is read was cancelled. */
    private void brokeOff(CaseWork work, Exception e) {
        if (stopping) {
            return;
        }
        try {
            if (advancing.runs(work)) {
                // Without its message, which may quote the package
                IllegalStateException bare =
                        new IllegalStateException(e.getClass().getName());
                bare.setStackTrace(e.getStackTrace());
                Log.errorf(bare, "Import %s of a CASE package broke off", work.id());
                advancing.leave(work);
            }
        } catch (RuntimeException unreachable) {
            Log.warnf("Import %s of a CASE package waits for the end of its lease", work.id());
        }
    }

    private void leave(CaseWork work) {
        try {
            advancing.leave(work);
        } catch (RuntimeException e) {
            Log.warnf("Import %s of a CASE package waits for the end of its lease", work.id());
        }
    }

    private Optional<Checked> check(CaseWork work, CaseFindings findings, CaseSteps steps) throws IOException {
        PackageCheck check = new PackageCheck(findings);
        try {
            ObjectNode frame = PackageReading.read(steps.counting(packages.stream(work.id())), steps.counting(check));
            check.finish(frame);
            return check.contents().known()
                    ? Optional.of(new Checked(check, frame, findings, steps))
                    : Optional.empty();
        } catch (NoPackage e) {
            findings.error("$", String.valueOf(e.getMessage()));
        } catch (StreamConstraintsException e) {
            findings.error(
                    "$",
                    "nests deeper than " + ExactJson.MOST_DEEP + " levels, or has a text, name or number that is too"
                            + " long");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            findings.error(
                    "$",
                    "is no JSON, or has a member twice"
                            + (at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr()));
        }
        return Optional.empty();
    }
}
