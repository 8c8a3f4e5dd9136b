package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of a handbook, one at a time, whatever the format they were kept in. */
interface LineSource extends AutoCloseable {

    /** The next one; null at the end. */
    @Nullable
    Line next() throws IOException;

    @Override
    default void close() throws IOException {}
}
