package org.assessmentcentre.catalogue.handbook;

/** A part of the handbook that is read, in the order of the text. */
public enum Section {
    COVER("Cover"),
    INTRODUCTION("Introduction and structure"),
    CENTRE_REQUIREMENTS("Centre requirements"),
    DELIVERY("Delivering the qualification"),
    ASSESSMENT("Assessment"),
    SECTION_8("Section 8"),
    APPENDIX_A("Appendix A"),
    APPENDIX_B("Appendix B"),
    APPENDIX_C("Appendix C"),
    APPENDIX_D("Appendix D"),
    APPENDIX_E("Appendix E");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
