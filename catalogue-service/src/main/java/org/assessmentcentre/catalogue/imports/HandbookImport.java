package org.assessmentcentre.catalogue.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.kit.json.EventJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The operation of importing one text. While it runs its lease says until when its instance is believed alive. */
@Entity
class HandbookImport {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String qualification;

    @Column(nullable = false)
    private String version;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] centres;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String sections;

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
    protected HandbookImport() {}

    boolean running() {
        return state == ImportState.RUNNING;
    }

    /** Whether it carries out this very order on this very text. */
    boolean sameAs(ImportOrder order, String textSha256) {
        return sha256.equals(textSha256) && order.equals(new ImportOrder(qualification, version, centres()));
    }

    void advance(List<SectionProgress> progress, Instant lease) {
        this.sections = EventJson.write(progress);
        this.leaseUntil = lease;
    }

    void succeed(List<HandbookFinding> found, Instant at) {
        end(ImportState.SUCCEEDED, found, at);
    }

    void fail(List<HandbookFinding> found, String why, Instant at) {
        end(ImportState.FAILED, found, at);
        this.failure = why;
    }

    private void end(ImportState how, List<HandbookFinding> found, Instant at) {
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

    String qualification() {
        return qualification;
    }

    String version() {
        return version;
    }

    List<String> centres() {
        return Arrays.asList(centres);
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    ImportState state() {
        return state;
    }

    List<SectionProgress> sections() {
        return list(sections, SectionProgress[].class);
    }

    List<HandbookFinding> findings() {
        return list(findings, HandbookFinding[].class);
    }

    @Nullable
    String failure() {
        return failure;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    private static <T> List<T> list(String json, Class<T[]> type) {
        try {
            return Arrays.asList(EventJson.read(json.getBytes(StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new IllegalStateException("An import's row can't be read", e);
        }
    }
}
