package org.assessmentcentre.catalogue.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.json.EventJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the immutable table. */
@Entity
@Immutable
class PublishedDocument {

    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String version;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String body;

    @Column(nullable = false)
    private String sha256;

    @Column(insertable = false)
    private @Nullable LocalDate effectiveFrom;

    @Column(nullable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedDocument() {}

    <D extends CatalogueDocument> Published<D> as(Class<D> type) {
        return new Published<>(EventJson.written(body, type), publishedAt, sha256);
    }
}
