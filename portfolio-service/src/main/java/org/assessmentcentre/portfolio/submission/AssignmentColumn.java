package org.assessmentcentre.portfolio.submission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assessmentcentre.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/** An assignment is kept as the document it was handed over as. */
@Converter
class AssignmentColumn implements AttributeConverter<@Nullable Assignment, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Assignment assignment) {
        return assignment == null ? null : EventJson.write(assignment);
    }

    @Override
    public @Nullable Assignment convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : EventJson.read(column.getBytes(StandardCharsets.UTF_8), Assignment.class);
        } catch (IOException e) {
            throw new UncheckedIOException("An assignment of ours can't be read", e);
        }
    }
}
