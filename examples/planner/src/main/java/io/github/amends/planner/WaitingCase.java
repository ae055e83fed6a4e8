// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Context;
import io.github.amends.scheduling.MeetingWish;
import java.time.Instant;
import java.util.Objects;

/**
 * A case that waits for its meeting.
 *
 * @param file the case
 * @param wish the meeting that is wished for
 * @param context what the machine cannot know, with the standing of each volunteer in this case
 * @param since when it began to wait
 */
public record WaitingCase(CaseFile file, MeetingWish wish, Context context, Instant since) {
  /**
   * Creates the value.
   *
   * @param file the case
   * @param wish the meeting that is wished for
   * @param context what the machine cannot know, with the standing of each volunteer in this case
   * @param since when it began to wait
   */
  public WaitingCase {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(wish, "wish");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(since, "since");
  }
}
