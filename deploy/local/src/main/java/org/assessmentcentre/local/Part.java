package org.assessmentcentre.local;

import java.util.Set;
import org.assessmentcentre.local.process.Launch;

/** One part of the stack: what it is called, which parts must be up before it, and how it comes up. */
interface Part {
    String name();

    Set<String> needs();

    /** Starts it and returns when others can use it; called again for a restart. */
    void bringUp(Launch launch) throws Exception;
}
