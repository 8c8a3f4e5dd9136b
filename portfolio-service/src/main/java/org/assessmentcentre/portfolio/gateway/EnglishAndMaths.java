package org.assessmentcentre.portfolio.gateway;

/** What an apprentice holds in English and maths. */
record EnglishAndMaths(Attained english, Attained maths) {}
