// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I18 over whole histories: a log that was written and read again is the same log. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class StoredLogProperties {
  private static final CaseLogWriter WRITER = new CaseLogWriter();
  private static final CaseLogReader READER = new CaseLogReader();

  @Property
  void aHistoryThatWasWrittenAndReadIsTheSameHistory(@ForAll Plan plan) throws IOException {
    CaseFile file = Lengths.counted(plan.play()).file();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    WRITER.write(file.entries(), written);
    CaseFile read = READER.readCase(new ByteArrayInputStream(written.toByteArray()));
    assertThat(read.entries()).isEqualTo(file.entries());
    assertThat(read.state()).isEqualTo(file.state());
  }
}
