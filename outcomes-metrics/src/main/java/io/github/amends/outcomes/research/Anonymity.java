// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows of a table look the same to somebody who knows certain columns of a person
 * (k-anonymity; L. Sweeney, International Journal of Uncertainty, Fuzziness and Knowledge-Based
 * Systems 10 (2002) 557-570).
 *
 * <p>It does not see that all rows which look the same may share a secret.
 *
 * @param columns what the person is known by
 * @param classes how many classes of rows that look the same there are, by the size of the class
 */
public record Anonymity(List<String> columns, SortedMap<Integer, Integer> classes) {

  /**
   * Creates the report.
   *
   * @param columns what the person is known by
   * @param classes the number of classes of each size
   */
  public Anonymity {
    columns = List.copyOf(columns);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /**
   * Returns k: the size of the smallest class.
   *
   * @return the number of rows; 0 if there are none
   */
  public int k() {
    return classes.isEmpty() ? 0 : classes.firstKey();
  }

  /**
   * Returns how many rows are in classes that are too small.
   *
   * @param k the smallest size that is large enough
   * @return the number of rows
   */
  public int rowsBelow(int k) {
    return classes.headMap(k).entrySet().stream()
        .mapToInt(size -> size.getKey() * size.getValue())
        .sum();
  }
}
