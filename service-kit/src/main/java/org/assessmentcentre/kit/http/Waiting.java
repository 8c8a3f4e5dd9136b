package org.assessmentcentre.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Counts the reads that wait for events: each keeps a worker thread, so they are bounded, also for one account. */
@ApplicationScoped
class Waiting {

    private final int most;
    private final int mostOfOneCaller;
    private final Map<String, Integer> byAccount = new HashMap<>();
    private int all;

    Waiting(EdgeLimits limits) {
        most = limits.maxWaiting();
        mostOfOneCaller = limits.maxWaitingOfOneCaller();
    }

    /** Whether one more may wait; if so, {@link #leave} has to follow. */
    synchronized boolean enter(String account) {
        int own = byAccount.getOrDefault(account, 0);
        if (all >= most || own >= mostOfOneCaller) {
            return false;
        }
        all++;
        byAccount.put(account, own + 1);
        return true;
    }

    synchronized void leave(String account) {
        all--;
        byAccount.computeIfPresent(account, (key, own) -> own == 1 ? null : own - 1);
    }
}
