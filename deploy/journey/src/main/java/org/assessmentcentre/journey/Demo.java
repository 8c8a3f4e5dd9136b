package org.assessmentcentre.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The demonstration's centres, staff, employers and learners. Safe to run again: what is there already is left as it is.
 */
public final class Demo {

    public static final String CENTRE = "000001";
    public static final String OTHER_CENTRE = "000002";

    /** What refers to others comes after them. */
    private static final List<String> PACKAGES =
            List.of("ST0480-1.2", "ST0480-AP03", "8431-2.0", "NHS-LF-2011", "FCL-2025", "CLFA-2019", "NHS-LF-8431-1.1");

    private final Places places;
    private final Transcript transcript;

    public Demo(Places places, Transcript transcript) {
        this.places = places;
        this.transcript = transcript;
    }

    /** Publishes what the catalogue carries: the standard first, since the others refer to it. */
    public void publishCatalogue() {
        Person editor = Person.signIn(places, "editor1");
        boolean published = false;
        for (String name : PACKAGES) {
            Answer answer = editor.post(places.catalogue() + "/catalogue/v1/publications", Map.of("package", name));
            published |= answer.mustBe(201, 409).status() == 201;
        }
        Answer document = editor.get(places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0")
                .mustBe(200);
        Answer standard = editor.get(places.catalogue() + "/catalogue/v1/standards/ST0480/versions/1.2")
                .mustBe(200);
        long criteria = Answer.stream(document.body().path("units"))
                .flatMap(unit -> Answer.stream(unit.path("learningOutcomes")))
                .mapToLong(outcome -> outcome.path("criteria").size())
                .sum();
        transcript.did(
                "editor1",
                (published ? "publishes" : "finds published")
                        + " 8431 v2.0, ST0480 v1.2 and its plan AP03, three frameworks and a crosswalk: "
                        + document.body().path("units").size() + " units, " + criteria + " ACs, "
                        + standard.body().path("ksbs").size() + " KSBs, "
                        + standard.body().path("descriptors").size() + " pass grading descriptors");
    }

    /** Makes both centres with their people. */
    public void openCentres() {
        Person operator = Person.signIn(places, "operator1");
        openCentre(operator, CENTRE, "Northbank Assessment Centre", "provider1", "admin1");
        openCentre(operator, OTHER_CENTRE, "Harbour Assessment Centre", "provider2", "admin2");
        transcript.did(
                "operator1",
                "approves centres " + CENTRE + " and " + OTHER_CENTRE + ", appoints their first administrators");

        Person admin = Person.signIn(places, "admin1");
        Map<String, List<String>> staff = new LinkedHashMap<>();
        staff.put("assessor1", List.of("ASSESSOR"));
        staff.put("assessor2", List.of("ASSESSOR"));
        staff.put("iqa1", List.of("IQA"));
        staff.put("iqa2", List.of("IQA"));
        staff.put("eqa1", List.of("EQA"));
        staff.forEach((user, roles) -> appoint(admin, CENTRE, user, roles));
        appoint(Person.signIn(places, "admin2"), OTHER_CENTRE, "assessor3", List.of("ASSESSOR"));
        employer(admin, CENTRE, "northbank-icb", "Northbank Integrated Care Board", "manager1");
        employer(Person.signIn(places, "admin2"), OTHER_CENTRE, "harbour-trust", "Harbour NHS Trust", "manager2");
        transcript.did(
                "admin1", "appoints assessors and quality assurers, adds the employer Northbank ICB and its manager");
    }

    private void openCentre(Person operator, String centre, String name, String provider, String admin) {
        operator.post(
                        places.portfolio() + "/portfolio/v1/centres",
                        Map.of("number", centre, "name", name, "providerClients", List.of(provider)))
                .mustBe(201, 409);
        appoint(operator, centre, admin, List.of("CENTRE_ADMIN"));
        Person administrator = Person.signIn(places, admin);
        Eventually.answer(
                "the portfolio service knows " + admin,
                () -> administrator.get(places.portfolio() + "/portfolio/v1/centres/" + centre),
                answer -> answer.status() == 200);
    }

    private void appoint(Person by, String centre, String user, List<String> roles) {
        Person person = Person.signIn(places, user);
        Map<String, Object> body = Map.of("account", person.account(), "name", nameOf(user), "roles", roles);
        Eventually.answer(
                        "the assessment service knows centre " + centre,
                        () -> by.post(places.assessment() + "/assessment/v1/centres/" + centre + "/staff", body),
                        answer -> answer.status() != 404)
                .mustBe(201, 409);
    }

    private void employer(Person admin, String centre, String reference, String name, String manager) {
        String url = places.portfolio() + "/portfolio/v1/centres/" + centre + "/employers";
        admin.post(url, Map.of("reference", reference, "name", name)).mustBe(201, 409);
        String id = employerId(admin, centre, reference);
        Person person = Person.signIn(places, manager);
        admin.post(
                        url + "/" + id + "/managers",
                        Map.of(
                                "account", person.account(),
                                "name", nameOf(manager),
                                "email", manager + "@example.org"))
                .mustBe(200, 201, 409);
    }

    /** The id of an employer of a centre. */
    String employerId(Person admin, String centre, String reference) {
        return admin.get(places.portfolio() + "/portfolio/v1/centres/" + centre + "/employers?limit=200")
                .mustBe(200)
                .items()
                .filter(employer -> employer.path("reference").asText().equals(reference))
                .map(employer ->
                        employer.path("id").asText(employer.path("employerId").asText()))
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("Centre " + centre + " has no employer " + reference));
    }

    static String nameOf(String user) {
        return switch (user) {
            case "admin1" -> "Imani Okafor";
            case "admin2" -> "Rhys Morgan";
            case "assessor1" -> "Grace Whitfield";
            case "assessor2" -> "Tomasz Nowak";
            case "assessor3" -> "Leila Haddad";
            case "iqa1" -> "Marcus Bell";
            case "iqa2" -> "Priya Nair";
            case "eqa1" -> "Helen Strand";
            case "manager1" -> "Dawn Ferris";
            case "manager2" -> "Owen Pike";
            default -> user;
        };
    }
}
