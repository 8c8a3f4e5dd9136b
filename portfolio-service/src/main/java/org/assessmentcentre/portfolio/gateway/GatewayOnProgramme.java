package org.assessmentcentre.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.portfolio.learner.DaysOnProgramme;

/** The days that stand in the record of gateway. */
@ApplicationScoped
class GatewayOnProgramme implements DaysOnProgramme {

    private final Gateways gateways;

    GatewayOnProgramme(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public List<Done> before(UUID learnerId, LocalDate day) {
        return StandingDay.of(gateways.of(learnerId).state()).stream()
                .filter(standing -> standing.on().isBefore(day))
                .map(standing -> new Done(standing.what(), standing.on()))
                .toList();
    }
}
