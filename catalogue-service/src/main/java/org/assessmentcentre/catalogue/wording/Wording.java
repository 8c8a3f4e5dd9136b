package org.assessmentcentre.catalogue.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the layer. */
@Entity
@Immutable
class Wording {

    @EmbeddedId
    private Key key;

    private @Nullable String title;

    @Column(nullable = false)
    private String statement;

    private @Nullable String depth;

    private @Nullable String sufficiency;

    /** A reference within an edition. */
    @Embeddable
    record Key(UUID editionId, String ref) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    Wording(UUID editionId, Words words) {
        this.key = new Key(editionId, words.ref());
        this.title = words.title();
        this.statement = words.statement();
        this.depth = words.depth();
        this.sufficiency = words.sufficiency();
    }

    Words words() {
        return new Words(key.ref(), title, statement, depth, sufficiency);
    }
}
