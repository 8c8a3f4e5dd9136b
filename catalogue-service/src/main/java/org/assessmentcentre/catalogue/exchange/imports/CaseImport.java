package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The operation of importing one package for a centre. */
@Entity
class CaseImport {

    /** Longer than any import may take: its transaction ends earlier. */
    static final Duration LEASE = Duration.ofMinutes(20);

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
    private CaseImportState state;

    private @Nullable UUID document;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String counts;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String findings;

    private @Nullable String failure;

    @Column(nullable = false)
    private Instant requestedAt;

    @Column(nullable = false)
    private String requestedBy;

    @Column(nullable = false)
    private Instant leaseUntil;

    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseImport() {}

    CaseImport(UUID id, String centre, String sha256, long bytes, Instant at, String by) {
        this.id = id;
        this.centre = centre;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.state = CaseImportState.RUNNING;
        this.counts = "[]";
        this.findings = "[]";
        this.requestedAt = at;
        this.requestedBy = by;
        this.leaseUntil = at.plus(LEASE);
    }

    boolean running() {
        return state == CaseImportState.RUNNING;
    }

    void succeed(UUID taken, List<CaseCount> entities, List<CaseFinding> found, Instant at) {
        end(CaseImportState.SUCCEEDED, found, at);
        this.document = taken;
        this.counts = EventJson.write(entities);
    }

    void fail(List<CaseFinding> found, String why, Instant at) {
        end(CaseImportState.FAILED, found, at);
        this.failure = why;
    }

    private void end(CaseImportState how, List<CaseFinding> found, Instant at) {
        if (!running()) {
            throw new IllegalStateException("Import " + id + " has ended already");
        }
        this.state = how;
        this.findings = EventJson.write(found);
        this.finishedAt = at;
    }

    UUID id() {
        return id;
    }

    String centre() {
        return centre;
    }

    CaseImportResponse response() {
        return new CaseImportResponse(
                id,
                centre,
                sha256,
                bytes,
                state,
                failure,
                document,
                Arrays.asList(read(counts, CaseCount[].class)),
                Arrays.asList(read(findings, CaseFinding[].class)),
                requestedAt,
                finishedAt);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new IllegalStateException("An import's row can't be read", e);
        }
    }
}
