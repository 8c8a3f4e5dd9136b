package org.assessmentcentre.local.process;

import java.util.Map;
import java.util.Set;

/** What a part sees of the caller's environment: no more than it needs, so that it behaves the same everywhere. */
final class CleanEnvironment {
    private static final Set<String> KEPT = Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ");

    private CleanEnvironment() {}

    static void apply(Map<String, String> environment, Map<String, String> own) {
        environment.keySet().retainAll(KEPT);
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc otherwise keeps an arena for each thread of a JVM
        environment.putAll(own);
    }
}
