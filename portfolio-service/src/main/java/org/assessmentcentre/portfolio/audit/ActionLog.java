package org.assessmentcentre.portfolio.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;

/** Notes changes that no event tells of. */
@ApplicationScoped
public class ActionLog {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    ActionLog(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notes a change in the running transaction, as done by the caller.
     *
     * @param action what was done, a stable code such as {@code evidence-file-stored}
     * @param subject the id of what it was done to
     * @param detail a pseudonymous detail such as a hash; no personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String action, UUID subject, String centre, String detail) {
        entities.createNativeQuery("""
                        insert into action_entry (at, actor, action, subject, centre, detail)
                        values (:at, :actor, :action, :subject, :centre, :detail)""")
                .setParameter("at", clock.instant())
                .setParameter("actor", caller.account())
                .setParameter("action", action)
                .setParameter("subject", subject)
                .setParameter("centre", centre)
                .setParameter("detail", detail)
                .executeUpdate();
    }
}
