package org.assessmentcentre.portfolio.submission;

/** What a learner declares. The wording is ours; a changed wording gets a new version, and old signatures keep theirs. */
enum Statement {
    OWN_WORK(
            "1",
            "Everything I hand in for this unit is my own work. Where others took part, I have said what I contributed, and"
                    + " I have named every source I used.");

    private final String wordingVersion;
    private final String wording;

    Statement(String wordingVersion, String wording) {
        this.wordingVersion = wordingVersion;
        this.wording = wording;
    }

    String wordingVersion() {
        return wordingVersion;
    }

    String wording() {
        return wording;
    }
}
