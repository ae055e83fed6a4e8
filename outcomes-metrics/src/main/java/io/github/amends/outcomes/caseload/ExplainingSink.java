// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Coded;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Standing;
import java.util.List;

/** A sink that writes down what it is told, line by line. */
record ExplainingSink<K>(CaseId caseId, List<Explanation.Line> lines) implements Sink<K>, DaySink {

  @Override
  public void counted(String part, K as, CaseReason why) {
    add(part, Standing.COUNTED, as instanceof Coded coded ? coded.code() : as.toString(), why);
  }

  @Override
  public void reached(String part, int days) {
    add(part, Standing.COUNTED, Integer.toString(days), CaseReason.RECORDED);
  }

  @Override
  public void ended(String part, int days, CaseReason why) {
    excluded(part, why);
  }

  @Override
  public void pending(String part, int days) {
    pending(part, CaseReason.OPEN);
  }

  @Override
  public void missing(String part, CaseReason why) {
    add(part, Standing.MISSING, "", why);
  }

  @Override
  public void pending(String part, CaseReason why) {
    add(part, Standing.PENDING, "", why);
  }

  @Override
  public void excluded(String part, CaseReason why) {
    add(part, Standing.EXCLUDED, "", why);
  }

  private void add(String part, Standing standing, String as, CaseReason why) {
    lines.add(new Explanation.Line(caseId, part, standing, as, why.code()));
  }
}
