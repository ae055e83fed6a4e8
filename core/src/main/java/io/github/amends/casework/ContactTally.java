// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.participant.Channel;
import java.time.LocalDate;

/** How often, on which days and by which channels somebody was tried. */
record ContactTally(int attempts, OrderedSet<LocalDate> days, OrderedSet<Channel> channels) {
  static final ContactTally NONE = new ContactTally(0, OrderedSet.empty(), OrderedSet.empty());

  ContactTally with(LocalDate day, Channel channel) {
    return new ContactTally(attempts + 1, days.with(day), channels.with(channel));
  }
}
