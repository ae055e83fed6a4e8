// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.basics.CaseId;
import io.github.amends.store.CaseStore;
import io.github.amends.store.StoreAnswer;
import java.util.List;

/** A program that appends to a case for ever, and says which sequences were acknowledged. */
final class AppendingProcess {
  static final CaseId CASE = CaseId.of("case-1");

  private AppendingProcess() {}

  public static void main(String[] arguments) {
    CaseStore store = new JdbcCaseStore(Databases.at(arguments[0]));
    long seen = Long.parseLong(arguments[1]);
    while (true) {
      StoreAnswer answer =
          store.append(seen, List.of(Logs.time(CASE, seen + 1, "k-" + (seen + 1), 1)));
      if (answer instanceof StoreAnswer.Conflict conflict) {
        seen = conflict.actualSequence();
      } else {
        seen++;
        System.out.println(seen);
      }
    }
  }
}
