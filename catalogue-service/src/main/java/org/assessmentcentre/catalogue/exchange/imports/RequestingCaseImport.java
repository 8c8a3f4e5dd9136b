package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An editor sends a package for a centre of the token. No connection is held while the body comes in. */
@ApplicationScoped
class RequestingCaseImport {

    private final AdvancingCaseImport advancing;
    private final CarryingOutCaseImport work;
    private final Caller caller;
    private final long mostBytes;

    RequestingCaseImport(
            AdvancingCaseImport advancing,
            CarryingOutCaseImport work,
            Caller caller,
            @ConfigProperty(name = "assessment-centre.case-max-bytes", defaultValue = "52428800") long mostBytes) {
        this.advancing = advancing;
        this.work = work;
        this.caller = caller;
        this.mostBytes = mostBytes;
    }

    CaseImportResponse request(String centre, InputStream body) {
        if (!caller.claimsCentre(centre)) {
            throw Refusal.notFound("Centre " + centre);
        }
        try {
            ReceivedPackage received = ReceivedPackage.of(body, mostBytes);
            boolean handedOver = false;
            try {
                CaseImportResponse begun = advancing.begin(centre, received, caller.account());
                work.behind(begun.id(), centre, received);
                handedOver = true;
                return begun;
            } finally {
                if (!handedOver) {
                    received.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A package can't be stored", e);
        }
    }

    CaseImportResponse read(UUID id) {
        return advancing.read(id, caller);
    }
}
