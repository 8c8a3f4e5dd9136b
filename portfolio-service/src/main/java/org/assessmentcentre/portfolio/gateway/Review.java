package org.assessmentcentre.portfolio.gateway;

import org.assessmentcentre.portfolio.access.Party;
import org.jspecify.annotations.Nullable;

/** Apprentice, employer and provider each looked over the selection. */
record Review(
        @Nullable Signature apprentice,
        @Nullable Signature employer,
        @Nullable Signature provider) {

    static final Review NOBODY = new Review(null, null, null);

    boolean has(Party party) {
        return switch (party) {
            case APPRENTICE -> apprentice != null;
            case EMPLOYER -> employer != null;
            case PROVIDER -> provider != null;
        };
    }

    /** Null when nobody else signed. */
    @Nullable
    Review withoutEmployer() {
        return apprentice == null && provider == null ? null : new Review(apprentice, null, provider);
    }

    Review with(Party party, Signature signature) {
        return switch (party) {
            case APPRENTICE -> new Review(signature, employer, provider);
            case EMPLOYER -> new Review(apprentice, signature, provider);
            case PROVIDER -> new Review(apprentice, employer, signature);
        };
    }
}
