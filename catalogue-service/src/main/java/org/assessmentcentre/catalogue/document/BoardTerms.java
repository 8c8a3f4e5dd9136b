package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every board rule has: its name, the kinds of body it holds for, its weight and where it comes from. */
public record BoardTerms(
        @Schema(examples = "executives-at-most-5") String id,
        List<BoardRule.Body> bodies,

        @Schema(description = "In our words.", examples = "At most five directors are executives")
        String statement,

        RuleTerms.Strictness strictness,
        Basis basis,

        @Schema(description = "A short reference of the source.", examples = "CLFA, section 4, NHS trust boards")
        String source) {}
