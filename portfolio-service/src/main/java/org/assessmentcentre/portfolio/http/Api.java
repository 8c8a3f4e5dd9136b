package org.assessmentcentre.portfolio.http;

/** The path of this API's version. */
public final class Api {

    /**
     * On every resource class. The router tries classes whose paths begin alike one after another and answers a wrong
     * method by the last of them, with 404; classes of the very same path it takes as one, and answers 405.
     */
    public static final String V1 = "/v1";

    private Api() {}
}
