package org.assessmentcentre.catalogue.drafts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.problem.Refusal;

/** The drafts there are. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    Draft get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("The draft"));
    }

    List<Draft> of(DocumentKind kind, String code) {
        return list("kind = ?1 and code = ?2 order by id", kind, code);
    }

    /** The oldest first; ids are minted in the order of time. */
    List<Draft> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }
}
