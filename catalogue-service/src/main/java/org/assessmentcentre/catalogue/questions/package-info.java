/**
 * The questions of every framework as one bank, for reviews and appraisals: found by level, theme, use and words. The
 * database keeps a row for each question of each published version, written by a trigger with the version itself, so that
 * no version can be published and its questions be missing. Questions are our own words.
 */
@NullMarked
package org.assessmentcentre.catalogue.questions;

import org.jspecify.annotations.NullMarked;
