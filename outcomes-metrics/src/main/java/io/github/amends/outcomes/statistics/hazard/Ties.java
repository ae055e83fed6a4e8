// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/** A way to treat events that happen at the same time in Cox's partial likelihood. */
public enum Ties {

  /**
   * Efron's approximation, the usual one: of d tied events the l-th is drawn from a risk set in
   * which the d have lost the share l/d of their weight. Source: Efron, <cite>Journal of the
   * American Statistical Association</cite> 72 (1977), 557.
   */
  EFRON("Efron"),

  /**
   * Breslow's approximation: all tied events are drawn from the full risk set. Source: Breslow,
   * <cite>Biometrics</cite> 30 (1974), 89.
   */
  BRESLOW("Breslow"),

  /**
   * The exact partial likelihood of discrete time: which d of those at risk have the event, given
   * that d have. It takes no weights and has no robust variance; its time grows with the number of
   * ties times that at risk. Source: Cox, <cite>Journal of the Royal Statistical Society B</cite>
   * 34 (1972), 187; Gail, Lubin and Rubinstein, <cite>Biometrika</cite> 68 (1981), 703.
   */
  EXACT("exact");

  private final String title;

  Ties(String title) {
    this.title = title;
  }

  /**
   * Returns the name as the field knows it.
   *
   * @return the name, such as {@code Efron}
   */
  public String title() {
    return title;
  }
}
