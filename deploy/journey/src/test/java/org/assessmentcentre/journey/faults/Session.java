package org.assessmentcentre.journey.faults;

import java.time.Duration;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;

/** Somebody who signs in again before their token ends. Used by one thread. */
final class Session {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Places places;
    private final String user;
    private Person person;
    private long since;

    Session(Places places, String user) {
        this.places = places;
        this.user = user;
        renew();
    }

    Person person() {
        if (System.nanoTime() - since > FRESH.toNanos()) {
            renew();
        }
        return person;
    }

    private void renew() {
        person = user.startsWith("provider") ? Person.system(places, user) : Person.signIn(places, user);
        since = System.nanoTime();
    }
}
