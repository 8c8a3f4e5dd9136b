package org.assessmentcentre.journey.faults;

/** Something that goes wrong while commands go on, and how it is put right. */
record Fault(String name, Step strike, Step heal, boolean mayBreakAnswers) {

    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    /** One that may cut requests short: their clients repeat them. */
    static Fault of(String name, Step strike, Step heal) {
        return new Fault(name, strike, heal, true);
    }

    /** One that no client may notice by anything but a refusal that says to come again. */
    Fault orderly() {
        return new Fault(name, strike, heal, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
