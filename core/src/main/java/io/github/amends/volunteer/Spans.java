// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A growing list of spans of time, in seconds since 1970, each from its start until its end. */
final class Spans {
  private final List<long[]> spans = new ArrayList<>();

  /** What is done with a span. */
  interface Visitor {
    void visit(long start, long end);
  }

  void add(long start, long end) {
    spans.add(new long[] {start, end});
  }

  void forEach(Visitor visitor) {
    for (long[] each : spans) {
      visitor.visit(each[0], each[1]);
    }
  }

  /** The same instants in order, in spans that do not touch. */
  Spans merged() {
    List<long[]> ordered = new ArrayList<>(spans);
    ordered.sort(Comparator.comparingLong(each -> each[0]));
    Spans merged = new Spans();
    for (long[] each : ordered) {
      long[] last = merged.spans.isEmpty() ? null : merged.spans.get(merged.spans.size() - 1);
      if (last != null && each[0] <= last[1]) {
        last[1] = Math.max(last[1], each[1]);
      } else {
        merged.add(each[0], each[1]);
      }
    }
    return merged;
  }

  /** The instants that are not among others; both are merged. */
  Spans without(Spans others) {
    Spans left = new Spans();
    int next = 0;
    for (long[] each : spans) {
      long start = each[0];
      while (next < others.spans.size() && others.spans.get(next)[1] <= start) {
        next++;
      }
      for (int i = next; i < others.spans.size() && others.spans.get(i)[0] < each[1]; i++) {
        if (start < others.spans.get(i)[0]) {
          left.add(start, others.spans.get(i)[0]);
        }
        start = Math.max(start, others.spans.get(i)[1]);
      }
      if (start < each[1]) {
        left.add(start, each[1]);
      }
    }
    return left;
  }
}
