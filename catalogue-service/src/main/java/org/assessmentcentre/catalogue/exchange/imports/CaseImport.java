package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.Acceptance;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.assessmentcentre.catalogue.intake.Review;
import org.assessmentcentre.kit.json.EventJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The operation of importing one package for a centre. While it runs its lease says until when its instance is believed
 * alive; who takes it up then begins another attempt, and the one before may not write any more.
 */
@Entity
class CaseImport {

    /** A package that ends its instance would do so for ever. */
    private static final int MOST_TRIES = 3;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String centre;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(nullable = false)
    private int attempt;

    @Column(nullable = false)
    private int tries;

    @Column(nullable = false)
    private long bytesRead;

    @Column(nullable = false)
    private int entitiesRead;

    @Column(nullable = false)
    private int entitiesKept;

    private @Nullable UUID document;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String counts;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String findings;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String acceptances;

    private @Nullable String failure;

    private @Nullable String idempotencyKey;

    @Column(nullable = false)
    private Instant requestedAt;

    @Column(nullable = false)
    private String requestedBy;

    @Column(nullable = false)
    private Instant leaseUntil;

    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseImport() {}

    /** Who asks for an import, and how the request is known again. */
    record Request(String centre, String by, @Nullable String key) {}

    CaseImport(UUID id, Request request, String sha256, long bytes, Instant at, Instant lease) {
        this.id = id;
        this.centre = request.centre();
        this.sha256 = sha256;
        this.bytes = bytes;
        this.state = ImportState.RUNNING;
        this.attempt = 1;
        this.tries = 1;
        this.counts = "[]";
        this.findings = "[]";
        this.acceptances = "[]";
        this.idempotencyKey = request.key();
        this.requestedAt = at;
        this.requestedBy = request.by();
        this.leaseUntil = lease;
    }

    boolean running() {
        return state == ImportState.RUNNING;
    }

    boolean sameAs(String otherCentre, String otherSha256) {
        return centre.equals(otherCentre) && sha256.equals(otherSha256);
    }

    /** Whether it was asked for with the same key. */
    boolean repeats(Request request) {
        return idempotencyKey != null && idempotencyKey.equals(request.key()) && requestedBy.equals(request.by());
    }

    void progress(CaseProgress progress) {
        this.bytesRead = progress.bytesRead();
        this.entitiesRead = progress.entitiesRead();
        this.entitiesKept = progress.entitiesKept();
    }

    /** Begins another attempt, when the one before was left behind; false when there were enough. */
    boolean takeUp(Instant lease) {
        if (tries >= MOST_TRIES) {
            return false;
        }
        tries++;
        again(lease);
        return true;
    }

    /** Everything is accepted: it is read again, for another import may have come between. */
    void resume(Instant lease) {
        this.state = ImportState.RUNNING;
        this.tries = 1;
        again(lease);
    }

    private void again(Instant lease) {
        this.attempt++;
        this.leaseUntil = lease;
        progress(CaseProgress.NONE);
    }

    void review(List<CaseFinding> found) {
        mustRun();
        this.state = ImportState.IN_REVIEW;
        this.findings = EventJson.write(found);
    }

    void accept(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(acceptances());
        all.add(acceptance);
        this.acceptances = EventJson.write(all);
    }

    void succeed(UUID taken, List<CaseCount> entities, List<CaseFinding> found, Instant at) {
        end(ImportState.SUCCEEDED, found, at);
        this.document = taken;
        this.counts = EventJson.write(entities);
    }

    void fail(List<CaseFinding> found, String why, Instant at) {
        end(ImportState.FAILED, found, at);
        this.failure = why;
    }

    void cancel(Instant at) {
        this.state = ImportState.CANCELLED;
        this.finishedAt = at;
    }

    private void end(ImportState how, List<CaseFinding> found, Instant at) {
        mustRun();
        this.state = how;
        this.findings = EventJson.write(found);
        this.finishedAt = at;
    }

    private void mustRun() {
        if (!running()) {
            throw new IllegalStateException("Import " + id + " does not run");
        }
    }

    Review review() {
        List<CaseFinding> all = state == ImportState.IN_REVIEW ? findings() : List.of();
        return new Review(
                all.stream().map(CaseFinding::number).toList(),
                all.stream()
                        .filter(CaseFinding::mustBeAccepted)
                        .map(CaseFinding::number)
                        .toList(),
                acceptances());
    }

    UUID id() {
        return id;
    }

    String centre() {
        return centre;
    }

    ImportState state() {
        return state;
    }

    int attempt() {
        return attempt;
    }

    CaseWork work() {
        return new CaseWork(id, attempt, centre, findings());
    }

    List<CaseFinding> findings() {
        return Arrays.asList(read(findings, CaseFinding[].class));
    }

    private List<Acceptance> acceptances() {
        return Arrays.asList(read(acceptances, Acceptance[].class));
    }

    CaseImportResponse response() {
        return new CaseImportResponse(
                id,
                centre,
                sha256,
                bytes,
                state,
                new CaseProgress(bytesRead, entitiesRead, entitiesKept),
                failure,
                document,
                Arrays.asList(read(counts, CaseCount[].class)),
                findings(),
                acceptances(),
                review().open().size(),
                requestedAt,
                finishedAt);
    }

    CaseImportSummary summary() {
        return new CaseImportSummary(
                id, centre, bytes, state, failure, document, review().open().size(), requestedAt, finishedAt);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new IllegalStateException("An import's row can't be read", e);
        }
    }
}
