/**
 * What we take as a line of text: names, titles and references end up in documents, headers and logs, so characters that
 * break a line or turn its direction are refused where they come in. Letters of every script are welcome.
 */
@NullMarked
package org.assessmentcentre.kit.text;

import org.jspecify.annotations.NullMarked;
