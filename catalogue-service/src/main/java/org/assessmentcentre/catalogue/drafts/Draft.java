package org.assessmentcentre.catalogue.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.json.EventJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that is worked on. */
@Entity
@Table(name = "catalogue_draft")
class Draft {

    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String body;

    @Version
    private long lockVersion;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private String createdBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(CatalogueDocument document, Instant at, String by) {
        id = Ids.next();
        kind = document.kind();
        code = document.code();
        body = EventJson.write(document);
        createdAt = at;
        createdBy = by;
        changedAt = at;
        changedBy = by;
    }

    void become(CatalogueDocument document, Instant at, String by) {
        body = EventJson.write(document);
        changedAt = at;
        changedBy = by;
    }

    CatalogueDocument document() {
        return EventJson.written(body, kind.type());
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

    long version() {
        return lockVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
