package org.assessmentcentre.catalogue.handbook;

import java.util.Arrays;
import java.util.List;

/** A part of a handbook or framework that is read, in the order of the text; after them those of other packages. */
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
    APPENDIX_E("Appendix E"),
    LEVELS("Levels of a framework"),
    PARTS("Parts of a framework"),
    SUMMARY("Summary tables of a framework"),

    /** Of a standard's package. */
    STANDARD("Standard"),
    /** Of an assessment plan's package. */
    GATEWAY("Gateway"),
    END_POINT_ASSESSMENT("End-point assessment"),
    CROSSWALK("Crosswalk");

    private static final List<Section> HANDBOOK = Arrays.stream(values())
            .filter(section -> section.compareTo(LEVELS) < 0)
            .toList();
    private static final List<Section> FRAMEWORK = List.of(LEVELS, PARTS);

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** What is read of a handbook. */
    public static List<Section> ofHandbook() {
        return HANDBOOK;
    }

    /** What is read of a framework's text; its summary tables are only compared with. */
    public static List<Section> ofFramework() {
        return FRAMEWORK;
    }

    public String title() {
        return title;
    }
}
