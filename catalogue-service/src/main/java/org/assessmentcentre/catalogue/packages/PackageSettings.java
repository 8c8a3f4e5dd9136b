package org.assessmentcentre.catalogue.packages;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Which packages the service carries. */
@ConfigMapping(prefix = "assessment-centre.catalogue")
interface PackageSettings {

    /** Names of the files in the folder packages of the class path, without their ending. */
    List<String> packages();
}
