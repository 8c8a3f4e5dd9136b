package org.assessmentcentre.kit.http;

import org.jspecify.annotations.Nullable;

/** An answer that is a part of a list; its cursor becomes the {@code Link} header. {@link Page} where that says it all. */
public interface Paged {

    /** The cursor of the next part; null on the last. */
    @Nullable
    String next();
}
