package org.assessmentcentre.catalogue.verbs;

/** A command verb: how much it demands, and what that means, in our words. */
record CommandVerb(String verb, Demand demand, String meaning) {}
