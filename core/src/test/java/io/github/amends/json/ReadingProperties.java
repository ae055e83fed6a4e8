// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.EventType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingProperties {
  private final CaseLogReader reader = new CaseLogReader();
  private final CaseLogWriter writer = new CaseLogWriter();

  @Provide
  Arbitrary<List<CaseEntry>> logs() {
    return Arbitraries.randoms().map(random -> {
      RandomEntries chance = new RandomEntries(random);
      List<CaseEntry> log = new ArrayList<>();
      log.add(SampleEntries.of(EventType.REFERRAL_RECEIVED));
      for (int i = random.nextInt(60); i > 0; i--) {
        log.add(in(log.get(0), log.size() + 1, chance.entry(1)));
      }
      return log;
    });
  }

  private static CaseEntry in(CaseEntry first, int sequence, CaseEntry entry) {
    return new CaseEntry(
        first.caseId(),
        sequence,
        EventId.of("e-" + sequence),
        entry.occurred(),
        entry.recordedAt(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event(),
        entry.stage());
  }

  @Property(tries = 300)
  void whateverFoldsIsReadBackAsTheSameFile(@ForAll("logs") List<CaseEntry> log)
      throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    writer.write(log, written);
    CaseFile file = reader.readCase(new ByteArrayInputStream(written.toByteArray()));
    assertThat(file).isEqualTo(CaseFile.fold(log));
    assertThat(file.state()).isEqualTo(CaseFile.fold(log).state());
  }

  @Property(tries = 2_000)
  void bytesChangedByChanceAreReadOrRefusedAndNothingElse(@ForAll Random random)
      throws IOException {
    byte[] bytes = writer.line(new RandomEntries(random).entry(1)).getBytes(StandardCharsets.UTF_8);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      for (CaseFile file : reader.readCases(new ByteArrayInputStream(bytes))) {
        writer.write(file.entries(), OutputStream.nullOutputStream());
      }
    } catch (CaseLogException refused) {
      assertThat(refused.faults()).isNotEmpty();
      assertThat(refused).hasNoCause();
    }
  }
}
