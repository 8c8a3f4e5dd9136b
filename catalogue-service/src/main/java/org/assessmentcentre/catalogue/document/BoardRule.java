package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the composition of a board is held to. The kinds are a closed set, because code that checks a board must know
 * each. No rule counts the chair.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BoardRule.SeatsAtMost.class, name = "SEATS_AT_MOST"),
    @JsonSubTypes.Type(value = BoardRule.OfficeHeld.class, name = "OFFICE_HELD"),
    @JsonSubTypes.Type(value = BoardRule.RegistrationHeld.class, name = "REGISTRATION_HELD"),
    @JsonSubTypes.Type(value = BoardRule.IndependentShare.class, name = "INDEPENDENT_SHARE"),
    @JsonSubTypes.Type(value = BoardRule.ClinicalBackground.class, name = "CLINICAL_BACKGROUND"),
    @JsonSubTypes.Type(value = BoardRule.Judged.class, name = "JUDGED"),
    @JsonSubTypes.Type(value = BoardRule.NotLimited.class, name = "NOT_LIMITED")
})
@Schema(
        description = "What the composition of a board is held to.",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "SEATS_AT_MOST", schema = BoardRule.SeatsAtMost.class),
            @DiscriminatorMapping(value = "OFFICE_HELD", schema = BoardRule.OfficeHeld.class),
            @DiscriminatorMapping(value = "REGISTRATION_HELD", schema = BoardRule.RegistrationHeld.class),
            @DiscriminatorMapping(value = "INDEPENDENT_SHARE", schema = BoardRule.IndependentShare.class),
            @DiscriminatorMapping(value = "CLINICAL_BACKGROUND", schema = BoardRule.ClinicalBackground.class),
            @DiscriminatorMapping(value = "JUDGED", schema = BoardRule.Judged.class),
            @DiscriminatorMapping(value = "NOT_LIMITED", schema = BoardRule.NotLimited.class)
        },
        oneOf = {
            BoardRule.SeatsAtMost.class,
            BoardRule.OfficeHeld.class,
            BoardRule.RegistrationHeld.class,
            BoardRule.IndependentShare.class,
            BoardRule.ClinicalBackground.class,
            BoardRule.Judged.class,
            BoardRule.NotLimited.class
        })
public sealed interface BoardRule {

    BoardTerms terms();

    /** No more seats of a kind than that. */
    @Schema(name = "SeatsAtMostRule")
    record SeatsAtMost(
            @JsonUnwrapped BoardTerms terms,
            Seats seats,
            @Schema(examples = "5") int most) implements BoardRule {}

    /** An executive director holds the office. */
    @Schema(name = "OfficeHeldRule")
    record OfficeHeld(@JsonUnwrapped BoardTerms terms, Office office) implements BoardRule {}

    /** An executive director is registered in one of the professions. */
    @Schema(name = "RegistrationHeldRule")
    record RegistrationHeld(
            @JsonUnwrapped BoardTerms terms,
            @Schema(examples = "[\"DOCTOR\", \"DENTIST\"]") List<Profession> anyOf) implements BoardRule {}

    /** That share of the non-executive directors is independent. */
    @Schema(name = "IndependentShareRule")
    record IndependentShare(
            @JsonUnwrapped BoardTerms terms,
            @Schema(examples = "50") int atLeastPercent) implements BoardRule {}

    /** At least one director of that kind of seat has a clinical background, registered or not. */
    @Schema(name = "ClinicalBackgroundRule")
    record ClinicalBackground(@JsonUnwrapped BoardTerms terms, Seats seats) implements BoardRule {}

    /** Nobody can count it: people have to judge. */
    @Schema(name = "JudgedRule")
    record Judged(@JsonUnwrapped BoardTerms terms) implements BoardRule {}

    /** What is said not to be limited, so that its absence is no oversight. */
    @Schema(name = "NotLimitedRule")
    record NotLimited(@JsonUnwrapped BoardTerms terms, Seats seats, Aspect aspect) implements BoardRule {}

    /** The kinds of body that have rules of their own. */
    @Schema(name = "BoardBody")
    enum Body {
        NHS_TRUST,
        FOUNDATION_TRUST
    }

    /** Kinds of seats, the chair's apart. */
    @Schema(name = "BoardSeats")
    enum Seats {
        DIRECTORS,
        EXECUTIVES,
        NON_EXECUTIVES
    }

    /** What of a seat could be limited. */
    @Schema(name = "BoardAspect")
    enum Aspect {
        NUMBER,
        PROFESSION,
        INDEPENDENCE
    }

    /** Offices that a rule can ask for. */
    @Schema(name = "BoardOffice")
    enum Office {
        CHIEF_EXECUTIVE,
        CHIEF_FINANCIAL_OFFICER
    }

    /** Clinical professions that a director can be registered in. */
    enum Profession {
        ALLIED_HEALTH_PROFESSIONAL,
        DENTIST,
        DOCTOR,
        HEALTHCARE_SCIENTIST,
        MIDWIFE,
        NURSE,
        PHARMACIST,
        PSYCHOLOGIST,
        SOCIAL_WORKER
    }
}
