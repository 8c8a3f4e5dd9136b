package org.assessmentcentre.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A learner of the demonstration; every name, number and date is made up.
 *
 * @param user the account's name, or null for a learner without one
 * @param employer the employer's reference, or null for a learner who is no apprentice
 * @param startedOn the apprenticeship's first day, or null likewise
 */
record DemoLearner(
        @Nullable String user,
        String centre,
        String admin,
        String givenName,
        String familyName,
        String dateOfBirth,
        int ulnStem,
        String registrationNumber,
        String registeredOn,
        @Nullable String employer,
        @Nullable String startedOn,
        @Nullable String plannedEndOn) {

    static final DemoLearner AMARA = new DemoLearner(
            "learner1",
            Demo.CENTRE,
            "admin1",
            "Amara",
            "Lindqvist",
            "1984-03-09",
            184_030_901,
            "NBK-0001",
            "2025-09-08",
            "northbank-icb",
            "2025-09-01",
            "2027-09-30");

    static final DemoLearner BEN = new DemoLearner(
            "learner2",
            Demo.CENTRE,
            "admin1",
            "Ben",
            "Achterberg",
            "1979-11-30",
            179_113_002,
            "NBK-0002",
            "2026-02-02",
            null,
            null,
            null);

    static final DemoLearner CARYS = new DemoLearner(
            "learner3",
            Demo.CENTRE,
            "admin1",
            "Carys",
            "Mbeki",
            "1991-06-21",
            191_062_103,
            "NBK-0003",
            "2024-06-10",
            "northbank-icb",
            "2024-06-03",
            "2026-12-18");

    static final DemoLearner DILIP = new DemoLearner(
            "learner4",
            Demo.OTHER_CENTRE,
            "admin2",
            "Dilip",
            "Farrow",
            "1988-01-14",
            188_011_404,
            "HBR-0001",
            "2025-10-06",
            "harbour-trust",
            "2025-10-01",
            "2027-10-29");

    static final DemoLearner ELLIS = new DemoLearner(
            null,
            Demo.CENTRE,
            "admin1",
            "Ellis",
            "Varga",
            "2005-02-17",
            105_021_705,
            "NBK-0005",
            "2024-02-05",
            "northbank-icb",
            "2023-09-04",
            "2027-01-29");

    static final DemoLearner FARAH = new DemoLearner(
            null,
            Demo.CENTRE,
            "admin1",
            "Farah",
            "Osei",
            "1978-05-30",
            178_053_006,
            "NBK-0006",
            "2024-02-05",
            "northbank-icb",
            "2023-09-04",
            "2027-01-29");

    String name() {
        return givenName + " " + familyName;
    }

    Map<String, Object> registration(@Nullable String account, @Nullable String employerId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("givenName", givenName);
        body.put("familyName", familyName);
        body.put("dateOfBirth", dateOfBirth);
        body.put("email", givenName.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        body.put("uln", Uln.from(ulnStem));
        body.put("registrationNumber", registrationNumber);
        body.put("registeredOn", registeredOn);
        body.put("route", "8431-31");
        body.put("qualification", "8431");
        body.put("handbookVersion", "2.0");
        if (account != null) {
            body.put("account", account);
        }
        if (employerId != null && startedOn != null && plannedEndOn != null) {
            body.put("employerId", employerId);
            body.put("apprenticeship", Map.of("startedOn", startedOn, "plannedEndOn", plannedEndOn));
        }
        return body;
    }
}
