/**
 * What the portfolio tells of an apprentice's way to gateway: the newest word on each input, the two declarations at
 * gateway and the off-the-job training. Each input is guarded by its own sequence, so they may come in any order. Every
 * one is dated by the people who gave it, and a reader who asks about a day is told what was dated by then; an input
 * that was replaced since is known in its newest form only.
 */
@NullMarked
package org.assessmentcentre.reporting.portfolio.gateway;

import org.jspecify.annotations.NullMarked;
