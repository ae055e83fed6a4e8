// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.Faults;
import io.github.amends.basics.ValueStyle;
import org.immutables.value.Value;

/**
 * The sizes beyond which a case log is refused, so that a hostile or broken file cannot use up the
 * memory of the program that reads it.
 *
 * <p>{@link #standard()} is far above what a real case needs.
 */
@Value.Immutable
@ValueStyle
public abstract class CaseLogLimits implements WithCaseLogLimits {
  private static final int DEEPEST = 500;

  CaseLogLimits() {}

  /**
   * Returns the usual limits.
   *
   * @return the limits that a reader has unless told otherwise
   */
  public static CaseLogLimits standard() {
    return builder().build();
  }

  /**
   * Returns a builder. What is not set is as in {@link #standard()}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how deep objects and lists may lie within each other.
   *
   * @return the number of levels, the line's own object being the first; 64 unless set, at most 500
   */
  @Value.Default
  public int depth() {
    return 64;
  }

  /**
   * Returns how long a line may be.
   *
   * @return the number of bytes without the line's end; 1 048 576 (1 MiB) unless set
   */
  @Value.Default
  public int lineBytes() {
    return 1024 * 1024;
  }

  /**
   * Returns how long a string or the name of a field may be.
   *
   * @return the number of UTF-16 units; 65 536 unless set
   */
  @Value.Default
  public int stringLength() {
    return 64 * 1024;
  }

  /**
   * Returns how long a number may be.
   *
   * @return the number of characters; 100 unless set
   */
  @Value.Default
  public int numberLength() {
    return 100;
  }

  /**
   * Returns how many items a list may have, and how many fields an object whose kind is not told by
   * its first.
   *
   * @return the number of items; 10 000 unless set
   */
  @Value.Default
  public int listLength() {
    return 10_000;
  }

  /**
   * Returns how many entries the log of one case may have.
   *
   * @return the number of entries; 100 000 unless set
   */
  @Value.Default
  public int logLength() {
    return 100_000;
  }

  /**
   * Returns after how many faults reading stops.
   *
   * @return the number of faults; 1 000 unless set
   */
  @Value.Default
  public int faults() {
    return 1_000;
  }

  @Value.Check
  void check() {
    new Faults()
        .require(depth() >= 1 && depth() <= DEEPEST, "INVALID_LIMIT", "depth")
        .require(lineBytes() >= 1, "INVALID_LIMIT", "lineBytes")
        .require(stringLength() >= 1, "INVALID_LIMIT", "stringLength")
        .require(numberLength() >= 1, "INVALID_LIMIT", "numberLength")
        .require(listLength() >= 1, "INVALID_LIMIT", "listLength")
        .require(logLength() >= 1, "INVALID_LIMIT", "logLength")
        .require(faults() >= 1, "INVALID_LIMIT", "faults")
        .throwIfAny();
  }

  /** A builder of {@link CaseLogLimits}. */
  public static final class Builder extends ImmutableCaseLogLimits.Builder {
    Builder() {}
  }
}
