package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.imports.BeginningCaseImport.Begun;
import org.assessmentcentre.catalogue.exchange.imports.ReviewingCaseImport.Reviewed;
import org.assessmentcentre.catalogue.intake.AcceptanceRequest;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * An editor sends a package for a centre of the token, or accepts the last of its warnings. Not one transaction on
 * purpose: no connection is held while the body comes in, and the work begins only when its row is committed.
 */
@ApplicationScoped
class RequestingCaseImport {

    private final BeginningCaseImport beginning;
    private final ReviewingCaseImport reviewing;
    private final CarryingOutCaseImport work;
    private final Caller caller;
    private final long mostBytes;

    RequestingCaseImport(
            BeginningCaseImport beginning,
            ReviewingCaseImport reviewing,
            CarryingOutCaseImport work,
            Caller caller,
            @ConfigProperty(name = "assessment-centre.case-max-bytes", defaultValue = "52428800") long mostBytes) {
        this.beginning = beginning;
        this.reviewing = reviewing;
        this.work = work;
        this.caller = caller;
        this.mostBytes = mostBytes;
    }

    Begun request(String centre, @Nullable String key, InputStream body) {
        if (!caller.claimsCentre(centre)) {
            throw Refusal.notFound("Centre " + centre);
        }
        String tooLarge = "A package may have " + mostBytes + " bytes. Send its documents one by one.";
        try (ReceivedFile received = ReceivedFile.of(body, mostBytes, tooLarge)) {
            Begun begun = beginning.begin(new CaseImport.Request(centre, caller.account(), key), received);
            begun.fresh().ifPresent(work::behind);
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException("A package can't be stored", e);
        }
    }

    CaseImportResponse accept(UUID id, AcceptanceRequest request) {
        Reviewed reviewed = reviewing.accept(id, request);
        reviewed.resumed().ifPresent(work::behind);
        return reviewed.operation();
    }
}
