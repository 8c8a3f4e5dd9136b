package org.assessmentcentre.portfolio.submission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
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
        return column == null ? null : EventJson.written(column, Assignment.class);
    }
}
