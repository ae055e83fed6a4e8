// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

/**
 * Newton's method with step halving, for log likelihoods of columns that vary between -1 and 1.
 *
 * <p>It ends with the step at whose start the Newton decrement u' I⁻¹ u, the squared distance to
 * the peak in standard errors, is below what the function asks for: 10⁻¹⁸ if it does not say. The
 * information is that at the start of this last step.
 *
 * <p>A likelihood may have no peak: it rises for ever along some direction, ever more slowly
 * (Albert and Anderson 1984; Heinze and Schemper 2001). The decrement then fades while each step
 * still moves the linear predictor by about one; a direction is called unbounded when the decrement
 * is below 10⁻¹² and the step is above 0.01. With a peak this would take a standard error above
 * 10⁴. A pivot that collapses on the way, having been sound at the start, tells the same.
 */
public final class NewtonMethod {

  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 40;
  private static final double DEPENDENCE = 1e-11;
  private static final double COLLAPSE = 1e-13;
  private static final double NEARLY_AT_REST = 1e-12;
  private static final double MOVING = 0.01;

  private final ConcaveFunction function;
  private final int size;
  private double[] parameters;
  private double[] gradient;
  private double[] information;
  private double value;
  private double[] triedGradient;
  private double[] triedInformation;

  private NewtonMethod(ConcaveFunction function, double[] start) {
    this.function = function;
    this.size = start.length;
    this.parameters = start.clone();
    this.gradient = new double[size];
    this.information = new double[size * size];
    this.triedGradient = new double[size];
    this.triedInformation = new double[size * size];
  }

  /**
   * Returns the peak of a function.
   *
   * @param function the function
   * @param start where to begin
   * @return the peak
   */
  public static Maximum maximum(ConcaveFunction function, double[] start) {
    return new NewtonMethod(function, start).climb();
  }

  private Maximum climb() {
    value = function.evaluate(parameters, gradient, information);
    double startValue = value;
    double[] sizes = new double[size];
    double[] thresholds = new double[size];
    for (int j = 0; j < size; j++) {
      sizes[j] = Math.max(information[j * size + j], function.scale(j));
      thresholds[j] = DEPENDENCE * sizes[j];
    }
    Cholesky factors = Cholesky.of(information, size, new boolean[size], thresholds);
    boolean[] dependent = new boolean[size];
    for (int j = 0; j < size; j++) {
      dependent[j] = factors.isAside(j);
    }
    double startDecrement = factors.quadraticForm(gradient);
    boolean[] unbounded = new boolean[size];
    int steps = 0;
    boolean converged = false;
    while (!converged && steps < MOST_STEPS) {
      double[] step = gradient.clone();
      factors.solve(step);
      double decrement = 0;
      for (int j = 0; j < size; j++) {
        decrement += step[j] * gradient[j];
      }
      if (!(decrement >= 0) || decrement == Double.POSITIVE_INFINITY) {
        break;
      }
      if (decrement < NEARLY_AT_REST && markMoving(step, unbounded)) {
        converged = true;
        break;
      }
      if (decrement <= function.decrementAtRest() && !moves(step)) {
        for (int j = 0; j < size; j++) {
          parameters[j] += step[j];
        }
        converged = true;
        break;
      }
      if (!advance(step)) {
        converged = decrement < NEARLY_AT_REST;
        break;
      }
      steps++;
      for (int j = 0; j < size; j++) {
        thresholds[j] = COLLAPSE * Math.max(sizes[j], information[j * size + j]);
      }
      factors = Cholesky.of(information, size, dependent, thresholds);
      for (int j = 0; j < size; j++) {
        if (!dependent[j] && factors.isAside(j)) {
          markMoving(step, unbounded);
          unbounded[j] = true;
          converged = true;
        }
      }
    }
    return new Maximum(
        parameters,
        value,
        startValue,
        startDecrement,
        factors,
        dependent,
        unbounded,
        steps,
        converged);
  }

  /** Takes the step, or a half, a quarter and so on, so that the value does not fall. */
  private boolean advance(double[] step) {
    double[] tried = new double[size];
    double share = 1;
    double slack = 1e-12 * (1 + Math.abs(value));
    for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
      for (int j = 0; j < size; j++) {
        tried[j] = parameters[j] + share * step[j];
      }
      double triedValue = function.evaluate(tried, triedGradient, triedInformation);
      if (Double.isFinite(triedValue) && triedValue >= value - slack) {
        parameters = tried;
        value = triedValue;
        double[] spareGradient = gradient;
        gradient = triedGradient;
        triedGradient = spareGradient;
        double[] spareInformation = information;
        information = triedInformation;
        triedInformation = spareInformation;
        return true;
      }
      share /= 2;
    }
    return false;
  }

  private static boolean moves(double[] step) {
    return markMoving(step, new boolean[step.length]);
  }

  private static boolean markMoving(double[] step, boolean[] unbounded) {
    boolean any = false;
    for (int j = 0; j < step.length; j++) {
      if (Math.abs(step[j]) > MOVING) {
        unbounded[j] = true;
        any = true;
      }
    }
    return any;
  }
}
