package org.assessmentcentre.catalogue.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.json.EventJson;

/** The official wording of one criterion. */
public record CriterionWordingResponse(
        @JsonUnwrapped CriterionWording wording, @JsonIgnore String contentTag) implements ContentTagged {

    @Override
    public boolean mayBeKept() {
        return false; // a licence may end
    }

    static CriterionWordingResponse of(CriterionWording wording) {
        return new CriterionWordingResponse(wording, Sha256.hex(EventJson.write(wording)));
    }
}
