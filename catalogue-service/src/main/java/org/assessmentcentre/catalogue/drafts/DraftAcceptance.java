package org.assessmentcentre.catalogue.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.packages.Warning;
import org.assessmentcentre.kit.id.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An editor's word that warnings of a draft may stand. */
@Entity
@Table(name = "draft_acceptance")
class DraftAcceptance {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID draftId;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] warnings;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private String acceptedBy;

    @Column(nullable = false)
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftAcceptance() {}

    DraftAcceptance(Draft draft, List<String> warnings, String note, String by, Instant at) {
        id = Ids.next();
        draftId = draft.id();
        code = draft.code();
        this.warnings = warnings.toArray(String[]::new);
        this.note = note;
        acceptedBy = by;
        acceptedAt = at;
    }

    boolean covers(Warning warning) {
        return List.of(warnings).contains(warning.key());
    }

    String note() {
        return note;
    }

    VersionWarning.Accepted accepted() {
        return new VersionWarning.Accepted(note, acceptedBy, acceptedAt);
    }
}
