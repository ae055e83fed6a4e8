// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearAlgebraTest {

  @Test
  void aMatrixTimesItsInverseIsTheIdentity() {
    double[] matrix = {4, 2, 0.6, 2, 5, 1, 0.6, 1, 3};
    double[] inverse = cholesky(matrix, 3).inverse();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += matrix[i * 3 + k] * inverse[k * 3 + j];
        }
        assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-15));
      }
    }
  }

  @Test
  void aSolutionSolves() {
    double[] matrix = {4, 2, 2, 5};
    double[] vector = {8, 9};
    assertThat(cholesky(matrix, 2).quadraticForm(vector)).isCloseTo(22.25, within(1e-12));
    cholesky(matrix, 2).solve(vector);
    assertThat(vector).containsExactly(new double[] {1.375, 1.25}, within(1e-15));
  }

  @Test
  void ofDependentRowsTheFirstStay() {
    double[] matrix = {1, 2, 1, 2, 4, 2, 1, 2, 3};
    Cholesky factors = cholesky(matrix, 3);
    assertThat(factors.rank()).isEqualTo(2);
    assertThat(factors.isAside(0)).isFalse();
    assertThat(factors.isAside(1)).isTrue();
    assertThat(factors.inverse())
        .containsExactly(new double[] {1.5, 0, -0.5, 0, 0, 0, -0.5, 0, 0.5}, within(1e-15));
  }

  @Test
  void crossProductsOfManyRowsAndColumnsAreTheSums() {
    int rows = 1300;
    int size = 7;
    double[][] columns = new double[size][rows];
    double[] weights = new double[rows];
    for (int i = 0; i < rows; i++) {
      weights[i] = i % 5;
      for (int j = 0; j < size; j++) {
        columns[j][i] = (i * (j + 3)) % 17 - 8;
      }
    }
    double[] product = new double[size * size];
    CrossProducts.add(columns, weights, rows, 0.5, product);
    CrossProducts.mirror(product, size);
    double[] moments = new double[size];
    CrossProducts.addTransposed(columns, weights, rows, -1, moments);
    double[] combined = new double[rows];
    CrossProducts.multiply(columns, new double[] {1, 0, 0, 0, 0, 0, 2}, rows, combined);
    for (int j = 0; j < size; j++) {
      double moment = 0;
      for (int i = 0; i < rows; i++) {
        moment -= weights[i] * columns[j][i];
      }
      assertThat(moments[j]).isEqualTo(moment);
      for (int k = 0; k < size; k++) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
          sum += weights[i] * columns[j][i] * columns[k][i];
        }
        assertThat(product[j * size + k]).isEqualTo(sum / 2);
      }
    }
    assertThat(combined[1299]).isEqualTo(columns[0][1299] + 2 * columns[6][1299]);
  }

  @Test
  void standardColumnsTurnBack() {
    double[][] raw = {{10, 20, 60}, {0, 1, 1}, {5, 5, 5}};
    StandardColumns standard = StandardColumns.of(raw, new int[] {2, 0, 1});
    assertThat(standard.centres()).containsExactly(30, 0, 5);
    assertThat(standard.scales()).containsExactly(30, 1, 1);
    assertThat(standard.columns()[0])
        .containsExactly(new double[] {1, -2 / 3.0, -1 / 3.0}, within(1e-15));
    assertThat(standard.columns()[1]).containsExactly(1, 0, 1);
    assertThat(standard.columns()[2]).containsExactly(0, 0, 0);
    assertThat(standard.unscaled(new double[] {3, 3, 0})).containsExactly(0.1, 3, 0);
    double[] covariance = {900, 30, 0, 30, 1, 0, 0, 0, 0};
    assertThat(standard.unscaledCovariance(covariance)).containsExactly(1, 1, 0, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void newtonHalvesAStepThatLeadsDownhill() {
    // -√(1 + x²), whose full Newton step from 2 overshoots to -8.
    ConcaveFunction function = (at, gradient, information) -> {
      double root = Math.sqrt(1 + at[0] * at[0]);
      gradient[0] = -at[0] / root;
      information[0] = 1 / root / root / root;
      return -root;
    };
    Maximum maximum = NewtonMethod.maximum(function, new double[] {2});
    assertThat(maximum.converged()).isTrue();
    assertThat(maximum.parameters()[0]).isCloseTo(0, within(1e-9));
    assertThat(maximum.value()).isEqualTo(-1);
    assertThat(maximum.rank()).isEqualTo(1);
  }

  @Test
  void newtonTellsADirectionWithoutEnd() {
    // -ln(1 + e^-x) rises for ever.
    ConcaveFunction function = (at, gradient, information) -> {
      double odds = Math.exp(-at[0]);
      gradient[0] = odds / (1 + odds);
      information[0] = odds / (1 + odds) / (1 + odds);
      return -Math.log1p(odds);
    };
    Maximum maximum = NewtonMethod.maximum(function, new double[] {0});
    assertThat(maximum.converged()).isTrue();
    assertThat(maximum.unbounded()).containsExactly(true);
    assertThat(maximum.value()).isCloseTo(0, within(1e-10));
  }

  @Test
  void newtonGivesUpWhereThereIsNothingToClimb() {
    ConcaveFunction function = (at, gradient, information) -> {
      gradient[0] = Double.NaN;
      information[0] = 1;
      return 0;
    };
    assertThat(NewtonMethod.maximum(function, new double[] {0}).converged()).isFalse();
  }

  private static Cholesky cholesky(double[] matrix, int size) {
    return Cholesky.of(matrix, size, new boolean[size], Cholesky.thresholds(matrix, size, 1e-12));
  }
}
