package org.assessmentcentre.portfolio.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;

/** A declaration of authenticity, signed over the files that a unit's evidence had at that time. Never changed. */
@Entity
class Declaration {

    @Id
    private UUID id;

    private UUID learnerId;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Statement statement;

    private String wordingVersion;
    private String signedName;
    private String signedBy;
    private Instant signedAt;

    @ElementCollection
    @CollectionTable(name = "declaration_evidence", joinColumns = @JoinColumn(name = "declaration_id"))
    @MapKeyColumn(name = "evidence_id")
    @Column(name = "sha256")
    private Map<UUID, String> files = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    Declaration(
            UUID id,
            UUID learnerId,
            UnitMatrix matrix,
            Statement statement,
            String signedName,
            String signedBy,
            Instant signedAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.unit = matrix.unit().ref();
        this.statement = statement;
        this.wordingVersion = statement.wordingVersion();
        this.signedName = signedName;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
        this.files = filesOf(matrix);
    }

    /** Whether it was signed over exactly the files that the unit's evidence has now. */
    boolean covers(UnitMatrix matrix) {
        return unit.equals(matrix.unit().ref()) && files.equals(filesOf(matrix));
    }

    private static Map<UUID, String> filesOf(UnitMatrix matrix) {
        Map<UUID, String> files = new HashMap<>();
        matrix.evidence()
                .forEach(evidence -> evidence.file().ifPresent(file -> files.put(evidence.id(), file.sha256())));
        return files;
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    String unit() {
        return unit;
    }

    Statement statement() {
        return statement;
    }

    String wordingVersion() {
        return wordingVersion;
    }

    String signedName() {
        return signedName;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    Map<UUID, String> files() {
        return Map.copyOf(files);
    }
}
