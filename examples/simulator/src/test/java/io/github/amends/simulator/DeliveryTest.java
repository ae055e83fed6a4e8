// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  private static final Settings HUNDRED = Settings.standard().withReferrals(100);
  private static final List<CaseFile> PLAYED = Service.simulate(HUNDRED).cases();

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 2025})
  void nothingAcknowledgedIsLostAndNothingIsTakenTwice(long seed) {
    for (CaseFile played : PLAYED) {
      Delivered delivered = Delivery.deliver(played, HUNDRED.profile(), seed);
      List<CaseEntry> log = delivered.file().entries();
      assertThat(log).isEqualTo(delivered.acknowledged());
      assertThat(CaseFile.fold(delivered.acknowledged()).state())
          .isEqualTo(delivered.file().state());
      assertThat(log).extracting(CaseEntry::eventId).doesNotHaveDuplicates();
      for (int i = 0; i < log.size(); i++) {
        assertThat(log.get(i).sequence()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void whatIsNotOnFileWasRefusedWithReasons() {
    for (CaseFile played : PLAYED) {
      Delivered delivered = Delivery.deliver(played, HUNDRED.profile(), 3);
      List<EventId> sent = ids(played);
      assertThat(sent).containsAll(ids(delivered.file()));
      sent.removeAll(ids(delivered.file()));
      assertThat(delivered.refused()).hasSizeGreaterThanOrEqualTo(4 * sent.size());
      assertThat(delivered.refused()).allMatch(no -> !no.refusals().isEmpty());
    }
  }

  @Test
  void deliveriesComeTwiceOutOfOrderLateAndUnderAJumpingClock() {
    List<Delivered> all = delivered(5);
    assertThat(all).filteredOn(each -> each.duplicates() > 0).hasSizeGreaterThan(90);
    assertThat(all).filteredOn(each -> each.conflicts() > 0).hasSizeGreaterThan(50);
    assertThat(all).filteredOn(each -> each.backwards() > 0).hasSizeGreaterThan(50);
    assertThat(all).filteredOn(each -> !each.refused().isEmpty()).hasSizeGreaterThan(50);
    assertThat(all)
        .flatExtracting(each -> each.file().entries())
        .filteredOn(entry ->
            Duration.between(entry.occurred().start(), entry.recordedAt()).toDays() >= 9)
        .hasSizeGreaterThan(100);
  }

  @Test
  void theSameSeedDeliversTheSame() {
    assertThat(delivered(9)).isEqualTo(delivered(9));
    assertThat(delivered(9)).isNotEqualTo(delivered(10));
  }

  @Test
  void mostOfWhatWasPlayedArrivesAllTheSame() {
    int sent = PLAYED.stream().mapToInt(file -> ids(file).size()).sum();
    int arrived =
        delivered(2).stream().mapToInt(each -> ids(each.file()).size()).sum();
    assertThat(arrived / (double) sent).isBetween(0.5, 1.0);
  }

  private static List<Delivered> delivered(long seed) {
    return PLAYED.stream()
        .map(file -> Delivery.deliver(file, HUNDRED.profile(), seed))
        .toList();
  }

  /** The ids of what was proposed, without what followed by itself. */
  private static List<EventId> ids(CaseFile file) {
    List<EventId> ids = new ArrayList<>();
    for (CaseEntry entry : file.entries()) {
      if (!entry.eventId().value().contains("/")) {
        ids.add(entry.eventId());
      }
    }
    return ids;
  }
}
