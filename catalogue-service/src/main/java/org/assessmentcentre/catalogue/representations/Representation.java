package org.assessmentcentre.catalogue.representations;

import org.assessmentcentre.kit.http.ContentTagged;

/**
 * The bytes of a version in one media type, compressed or not.
 *
 * @param contentTag hash of these bytes
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written out, never compared
public record Representation(Format format, boolean gzip, byte[] bytes, String contentTag) implements ContentTagged {}
