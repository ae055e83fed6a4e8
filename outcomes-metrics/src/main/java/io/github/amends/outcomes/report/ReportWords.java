// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers and codes are written in a report. */
final class ReportWords {
  private ReportWords() {}

  static String words(String code) {
    return code.replace('-', ' ');
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
  }

  static String days(double days) {
    return BigDecimal.valueOf(days).stripTrailingZeros().toPlainString();
  }
}
