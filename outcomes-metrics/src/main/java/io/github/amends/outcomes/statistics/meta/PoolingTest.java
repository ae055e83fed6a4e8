// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/** The ways to draw a standard error, a test and an interval of the pooled effect. */
public enum PoolingTest {

  /** The weights taken as known, and the normal distribution: too sure with few studies. */
  NORMAL("normal"),

  /**
   * The spread that the effects show around their weighted mean, and Student's t with one degree of
   * freedom less than studies (Knapp and Hartung 2003; Sidik and Jonkman 2002). The standard error
   * is not kept from falling below the one of {@link #NORMAL}.
   */
  KNAPP_HARTUNG("Knapp-Hartung");

  private final String title;

  PoolingTest(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the test as the field knows it.
   *
   * @return the name, such as {@code Knapp-Hartung}
   */
  public String title() {
    return title;
  }
}
