package org.assessmentcentre.catalogue.exchange.entity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers of CASE: UUIDs; ours are of version 5, made of a stable key, lower case. */
public final class CaseId {

    /** Never changes: every identifier that we ever published follows from it. */
    private static final UUID NAMESPACE = UUID.fromString("6f0b1a52-8a0e-5d5f-9d3a-0c1f5f0e8431");

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CaseId() {}

    /** The identifier of a key, the same one everywhere and for ever. */
    public static UUID of(String key) {
        NameBasedGenerator generator = Generators.nameBasedGenerator(NAMESPACE);
        return generator.generate(key);
    }

    /** Reads an identifier of whatever version and case; empty when it is none. */
    public static Optional<UUID> read(@Nullable String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? Optional.of(UUID.fromString(lower)) : Optional.empty();
    }
}
