/**
 * One Kafka node (broker and controller) in its own process, and the topics of {@code deploy/topics.json}.
 *
 * <p>Nobody but us creates topics: automatic creation is off, because a topic that a typing mistake brings to life has
 * one partition and a week of retention. Settings are reconciled at each start; the number of partitions is not, as
 * changing it would move keys to other partitions and break their order.
 */
@NullMarked
package org.assessmentcentre.local.kafka;

import org.jspecify.annotations.NullMarked;
