package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.exported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.stream.LongStream;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any package, ten levels deep. A seed that failed can be added to those that are always tried. */
@CatalogueTest
class CasePropertyTest {

    private static final int DEEP = 10;

    private final String one = CaseImporter.centre();
    private final String empty = CaseImporter.centre();

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 16), new Random().longs(8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itComesOutAsItWentInHereAndInAnotherCatalogueAndShallowCopiesTakeNothingAway(long seed) {
        RandomPackage random = new RandomPackage(seed, DEEP, true);
        taken(imported(one, ExactJson.text(random.whole())));
        ObjectNode first = exported(one, random.document());
        assertThat(first).isEqualTo(random.whole());
        taken(imported(empty, ExactJson.text(first)));
        assertThat(exported(empty, random.document())).isEqualTo(first);
        Shallow shallow = new Shallow(seed);
        for (int i = 0; i < 3; i++) {
            ObjectNode copy = shallow.of(first);
            taken(imported(empty, ExactJson.text(copy)));
            assertThat(exported(empty, random.document()))
                    .as("after the import of %s", copy)
                    .isEqualTo(first);
        }
    }
}
