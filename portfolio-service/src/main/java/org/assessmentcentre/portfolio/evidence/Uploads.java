package org.assessmentcentre.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/** The files that are coming in just now. A file is read by the thread that stores it, and threads are few. */
@ApplicationScoped
class Uploads {

    private final UploadLimits limits;
    private final Caller caller;
    private final Map<String, Integer> ofCallers = new HashMap<>();
    private int all;

    Uploads(UploadLimits limits, Caller caller) {
        this.limits = limits;
        this.caller = caller;
    }

    /** A place among the uploads, until closed. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /** @throws Refusal 429 when the caller has too many under way, 503 when all callers have */
    Place take() {
        String account = caller.account();
        enter(account);
        return () -> leave(account);
    }

    /** The body, for as long as it comes fast enough. */
    InputStream steady(InputStream body) {
        return new SteadyStream(body, limits.bytesPerSecond(), limits.measuredOver());
    }

    private synchronized void enter(String account) {
        int own = ofCallers.getOrDefault(account, 0);
        if (own >= limits.atOnceOfOneCaller()) {
            throw later(
                    KitProblem.TOO_MANY_AT_ONCE,
                    "You may send " + limits.atOnceOfOneCaller() + " files at once. Wait until one of them is stored.");
        }
        if (all >= limits.atOnce()) {
            throw later(KitProblem.BUSY, "Too many files are coming in. Send yours again a little later.");
        }
        ofCallers.put(account, own + 1);
        all++;
    }

    private synchronized void leave(String account) {
        ofCallers.computeIfPresent(account, (key, own) -> own == 1 ? null : own - 1);
        all--;
    }

    private static Refusal later(KitProblem problem, String detail) {
        return new Refusal(problem, detail).withHeader("Retry-After", "5").withHeader("Connection", "close");
    }
}
