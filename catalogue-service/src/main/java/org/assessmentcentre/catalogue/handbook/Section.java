package org.assessmentcentre.catalogue.handbook;

/** A part of the handbook that is read. */
public enum Section {
    SECTION_8("Section 8"),
    APPENDIX_B("Appendix B");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
