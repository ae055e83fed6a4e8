// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.Set;

/** A row of the table, and what is asked there under one profile. */
record Asked(Transition row, Checklist checklist) implements StepTable.Row<CaseStage, EventType> {
  @Override
  public CaseStage from() {
    return row.from();
  }

  @Override
  public EventType event() {
    return row.event();
  }

  @Override
  public Set<CaseStage> to() {
    return row.to();
  }
}
