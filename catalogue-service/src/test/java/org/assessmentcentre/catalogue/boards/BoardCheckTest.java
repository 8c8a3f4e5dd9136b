package org.assessmentcentre.catalogue.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Body;
import org.assessmentcentre.catalogue.document.BoardRule.Office;
import org.assessmentcentre.catalogue.document.BoardRule.Profession;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.RuleTerms.Strictness;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The carried rules beside boards: one line a board, both sides of every number. */
class BoardCheckTest {

    private static final List<BoardRule> RULES =
            Sources.document("CLFA-2019", Framework.class).boardRules();

    /**
     * Executives by what they are ({@code ceo+doctor} is one seat, of one person or of two who share it; {@code vacant} one
     * that nobody holds, {@code guest} somebody without a vote, {@code other} one without registration), then how many non-executives, how many of these are
     * independent and how many have a clinical background.
     */
    @ParameterizedTest(name = "{0}: {1}, {2} non-executives, {3} independent, {4} clinical")
    @CsvSource(
            delimiter = '|',
            value = {
                // all there is room for, and one more of each
                "NHS_TRUST | ceo cfo doctor nurse other | 7 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor nurse | 7 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor nurse other | 6 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor nurse other other | 6 | 0 | 0 | executives-at-most-5",
                "NHS_TRUST | ceo cfo doctor nurse | 8 | 0 | 0 | non-executives-at-most-7",
                "NHS_TRUST | ceo cfo doctor nurse other | 8 | 0 | 0 | directors-at-most-12 non-executives-at-most-7",
                "NHS_TRUST | ceo cfo doctor nurse other other | 7 | 0 | 0 | directors-at-most-12 executives-at-most-5",
                // those who must be there, one missing at a time
                "NHS_TRUST | cfo doctor nurse | 5 | 0 | 0 | chief-executive",
                "NHS_TRUST | ceo doctor nurse | 5 | 0 | 0 | chief-financial-officer",
                "NHS_TRUST | ceo cfo nurse | 5 | 0 | 0 | doctor-or-dentist",
                "NHS_TRUST | ceo cfo doctor | 5 | 0 | 0 | nurse-or-midwife",
                "NHS_TRUST | | 5 | 0 | 0 | chief-executive chief-financial-officer doctor-or-dentist nurse-or-midwife",
                "FOUNDATION_TRUST | cfo doctor nurse | 6 | 3 | 1 | chief-executive",
                "FOUNDATION_TRUST | ceo doctor nurse | 6 | 3 | 1 | chief-financial-officer",
                "FOUNDATION_TRUST | ceo cfo nurse | 6 | 3 | 1 | doctor-or-dentist",
                "FOUNDATION_TRUST | ceo cfo doctor | 6 | 3 | 1 | nurse-or-midwife",
                // either profession of each pair, and no other
                "NHS_TRUST | ceo cfo dentist midwife | 5 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor pharmacist | 5 | 0 | 0 | nurse-or-midwife",
                "FOUNDATION_TRUST | ceo cfo psychologist midwife | 6 | 3 | 1 | doctor-or-dentist",
                // one person may be several
                "NHS_TRUST | ceo+doctor cfo nurse | 5 | 0 | 0 | ",
                "NHS_TRUST | ceo+doctor+nurse cfo | 5 | 0 | 0 | ",
                "NHS_TRUST | ceo+cfo doctor nurse | 5 | 0 | 0 | ",
                "NHS_TRUST | ceo+cfo+doctor+nurse | 5 | 0 | 0 | ",
                "FOUNDATION_TRUST | ceo+cfo doctor nurse | 6 | 3 | 1 | ",
                // two who share a post are one seat, two on posts of their own are two
                "NHS_TRUST | ceo cfo doctor+nurse other other | 7 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor doctor nurse other | 6 | 0 | 0 | executives-at-most-5",
                "NHS_TRUST | ceo ceo cfo doctor nurse | 7 | 0 | 0 | ",
                // a medical director who is not registered, a post without anybody, a guest
                "NHS_TRUST | ceo cfo other nurse | 5 | 0 | 0 | doctor-or-dentist",
                "NHS_TRUST | ceo cfo doctor+vacant nurse | 5 | 0 | 0 | doctor-or-dentist",
                "NHS_TRUST | ceo+vacant cfo doctor nurse | 5 | 0 | 0 | chief-executive",
                "NHS_TRUST | ceo cfo doctor nurse other vacant | 7 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor nurse other guest guest | 7 | 0 | 0 | ",
                "NHS_TRUST | ceo cfo doctor nurse+guest | 5 | 0 | 0 | nurse-or-midwife",
                // nobody at all
                "NHS_TRUST | | 0 | 0 | 0 | chief-executive chief-financial-officer doctor-or-dentist nurse-or-midwife",
                "NHS_TRUST | ceo cfo doctor nurse | 0 | 0 | 0 | ",
                // a non-executive is no executive
                "NHS_TRUST | ceo cfo doctor | 5 | 0 | 5 | nurse-or-midwife",
                // half of the non-executives, even and odd, and none at all
                "FOUNDATION_TRUST | ceo cfo doctor nurse | 6 | 3 | 1 | ",
                "FOUNDATION_TRUST | ceo cfo doctor nurse | 6 | 2 | 1 | half-independent",
                "FOUNDATION_TRUST | ceo cfo doctor nurse | 7 | 4 | 1 | ",
                "FOUNDATION_TRUST | ceo cfo doctor nurse | 7 | 3 | 1 | half-independent",
                "FOUNDATION_TRUST | ceo cfo doctor nurse | 1 | 1 | 1 | ",
                "FOUNDATION_TRUST | ceo cfo doctor nurse | 0 | 0 | 0 | half-independent",
                // what a foundation trust does not limit
                "FOUNDATION_TRUST | ceo cfo doctor nurse other other other | 12 | 6 | 1 | ",
                "FOUNDATION_TRUST | ceo cfo doctor nurse other other other | 1 | 1 | 0 | "
            })
    void everyBreachIsNamed(
            Body body, String executives, int nonExecutives, int independent, int clinical, String expected) {
        BoardCheck check = new BoardCheck(board(body, executives, nonExecutives, independent, clinical), RULES);
        assertThat(check.breaches(Strictness.BLOCKING))
                .extracting(breach -> breach.rule().terms().id())
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"FOUNDATION_TRUST, 0, 1", "FOUNDATION_TRUST, 1, 0", "NHS_TRUST, 0, 0"})
    void aClinicianAmongTheNonExecutivesIsAdviceToFoundationTrusts(Body body, int clinical, int expected) {
        assertThat(new BoardCheck(board(body, "ceo cfo doctor nurse", 6, 3, clinical), RULES)
                        .breaches(Strictness.ADVISORY))
                .hasSize(expected);
    }

    @Test
    void theChairDoesNotMakeUpTheHalfThatIsIndependent() {
        List<Director> directors = new ArrayList<>(
                board(Body.FOUNDATION_TRUST, "ceo cfo doctor nurse", 3, 1, 1).directors());
        directors.add(new Director("Chair", Seat.CHAIR, false, List.of(), List.of(), true, false));
        assertThat(new BoardCheck(new Board(Body.FOUNDATION_TRUST, directors), RULES).breaches(Strictness.BLOCKING))
                .extracting(Breach::message)
                .containsExactly("1 of 3 non-executives independent, less than 50 %");
    }

    @Test
    void theChairIsNeverCounted() {
        List<Director> directors = new ArrayList<>(
                board(Body.NHS_TRUST, "ceo cfo doctor nurse other", 7, 0, 0).directors());
        directors.add(new Director("Chair", Seat.CHAIR, false, List.of(), List.of(Profession.NURSE), true, true));
        Board twelveAndChair = new Board(Body.NHS_TRUST, directors);
        assertThat(new BoardCheck(twelveAndChair, RULES).breaches(Strictness.BLOCKING))
                .isEmpty();
        assertThat(twelveAndChair.count(BoardRule.Seats.DIRECTORS)).isEqualTo(12);
    }

    @Test
    void aBreachSaysWhatIsWrongAndWhoWasCounted() {
        Breach breach = new BoardCheck(board(Body.NHS_TRUST, "ceo cfo doctor nurse other other other", 2, 0, 0), RULES)
                .breaches(Strictness.BLOCKING)
                .getFirst();
        assertThat(breach.message()).isEqualTo("7 executives, 2 too many");
        assertThat(breach.posts()).containsExactly("ceo", "cfo", "doctor", "nurse", "other", "other", "other");
    }

    private static Board board(Body body, String executives, int nonExecutives, int independent, int clinical) {
        List<Director> directors = new ArrayList<>();
        if (executives != null) {
            Stream.of(executives.split(" ", -1)).map(BoardCheckTest::executive).forEach(directors::add);
        }
        for (int i = 0; i < nonExecutives; i++) {
            directors.add(new Director(
                    "non-executive " + i,
                    Seat.NON_EXECUTIVE,
                    false,
                    List.of(),
                    List.of(),
                    i < independent,
                    i < clinical));
        }
        return new Board(body, directors);
    }

    private static Director executive(String what) {
        List<String> parts = List.of(what.split("\\+", -1));
        List<Profession> registrations = Stream.of(Profession.values())
                .filter(profession -> parts.contains(profession.name().toLowerCase(Locale.ROOT)))
                .toList();
        List<Office> offices = new ArrayList<>();
        if (parts.contains("ceo")) {
            offices.add(Office.CHIEF_EXECUTIVE);
        }
        if (parts.contains("cfo")) {
            offices.add(Office.CHIEF_FINANCIAL_OFFICER);
        }
        return new Director(
                what,
                parts.contains("guest") ? Seat.IN_ATTENDANCE : Seat.EXECUTIVE,
                parts.contains("vacant"),
                offices,
                registrations,
                false,
                !registrations.isEmpty());
    }
}
