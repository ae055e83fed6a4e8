// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingStateTest {
  @Test
  void thosePresentAreListedInTheOrderOfTheirIdsInEveryRun() {
    List<ParticipantId> ids =
        IntStream.range(10, 40).mapToObj(i -> ParticipantId.of("p-" + i)).toList();
    MeetingState state = new MeetingState(
        Story.meeting(Story.MEETING).build(),
        MeetingStatus.RUNNING,
        Set.copyOf(ids),
        Optional.empty());
    assertThat(state.present()).containsExactlyElementsOf(ids);
  }
}
