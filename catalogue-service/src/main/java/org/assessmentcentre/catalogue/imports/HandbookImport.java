package org.assessmentcentre.catalogue.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.intake.Acceptance;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.assessmentcentre.catalogue.intake.Review;
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
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "qualification", nullable = false)
    private String code;

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

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String acceptances;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String held;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Becomes becomes;

    private @Nullable String result;

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
        return sha256.equals(textSha256) && order.equals(order());
    }

    void advance(List<SectionProgress> progress, Instant lease) {
        this.sections = EventJson.write(progress);
        this.leaseUntil = lease;
    }

    /** @param became where what it made is; null of wording */
    void succeed(List<HandbookFinding> found, @Nullable String became, Instant at) {
        end(ImportState.SUCCEEDED, found, at);
        this.result = became;
    }

    /** It was read; what was found has to be accepted before it is published. */
    void review(List<HandbookFinding> found, Held read) {
        mustRun();
        this.state = ImportState.IN_REVIEW;
        this.findings = EventJson.write(found);
        this.held = EventJson.write(read);
    }

    void accept(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(acceptances());
        all.add(acceptance);
        this.acceptances = EventJson.write(all);
    }

    Review review() {
        List<Integer> found = state == ImportState.IN_REVIEW
                ? findings().stream().map(HandbookFinding::number).toList()
                : List.of();
        return new Review(found, found, acceptances());
    }

    /** Everything is accepted, and what it became is there. */
    void complete(@Nullable String became, Instant at) {
        this.held = null;
        this.result = became;
        this.state = ImportState.SUCCEEDED;
        this.finishedAt = at;
    }

    void cancel(Instant at) {
        this.held = null;
        this.state = ImportState.CANCELLED;
        this.finishedAt = at;
    }

    Held held() {
        return EventJson.written(Objects.requireNonNull(held), Held.class);
    }

    void fail(List<HandbookFinding> found, String why, Instant at) {
        end(ImportState.FAILED, found, at);
        this.failure = why;
    }

    private void end(ImportState how, List<HandbookFinding> found, Instant at) {
        mustRun();
        this.state = how;
        this.findings = EventJson.write(found);
        this.finishedAt = at;
    }

    private void mustRun() {
        if (!running()) {
            throw new IllegalStateException("Import " + id + " has ended already");
        }
    }

    List<Acceptance> acceptances() {
        return list(acceptances, Acceptance[].class);
    }

    UUID id() {
        return id;
    }

    DocumentKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    ImportOrder order() {
        return new ImportOrder(kind, code, version, centres(), becomes);
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

    Becomes becomes() {
        return becomes;
    }

    @Nullable
    String result() {
        return result;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    private static <T> List<T> list(String json, Class<T[]> type) {
        return Arrays.asList(EventJson.written(json, type));
    }
}
