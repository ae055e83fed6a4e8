// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Faults;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is measured of the reoffences of a person: whether, how often, or how grave. */
public sealed interface ReoffendingMeasure {

  /**
   * Returns the measure in a form that never changes, for hashes and headings.
   *
   * @return the text
   */
  String canonicalText();

  /**
   * Returns what this measure says of one person's reoffences.
   *
   * @param reoffences the offences that count
   * @return 0 or more
   */
  double of(List<Offence> reoffences);

  /** Whether there was a reoffence at all: the share of people with one. */
  record Binary() implements ReoffendingMeasure {

    @Override
    public String canonicalText() {
      return "binary";
    }

    @Override
    public double of(List<Offence> reoffences) {
      return reoffences.isEmpty() ? 0 : 1;
    }
  }

  /** How often: reoffences for each person-year at risk. */
  record Frequency() implements ReoffendingMeasure {

    @Override
    public String canonicalText() {
      return "frequency";
    }

    @Override
    public double of(List<Offence> reoffences) {
      return reoffences.size();
    }
  }

  /**
   * How grave: the sum of the reoffences' weights for each person-year at risk.
   *
   * @param index the name of the list of weights
   * @param version its version
   * @param weights the weight of each kind of offence, not negative; this library brings none
   */
  record Severity(String index, String version, SortedMap<String, Double> weights)
      implements ReoffendingMeasure {

    /**
     * Creates the measure.
     *
     * @param index the name of the list of weights
     * @param version its version
     * @param weights the weight of each kind of offence
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_WEIGHTS} if a name
     *     is blank, or a weight is negative or not finite
     */
    public Severity {
      weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
      new Faults()
          .require(!index.isBlank(), "INVALID_WEIGHTS", "index")
          .require(!version.isBlank(), "INVALID_WEIGHTS", "version")
          .require(
              weights.values().stream()
                  .allMatch(weight -> weight >= 0 && weight < Double.POSITIVE_INFINITY),
              "INVALID_WEIGHTS",
              "weights")
          .throwIfAny();
    }

    @Override
    public String canonicalText() {
      return "severity " + index + " " + version + " " + weights;
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.amends.basics.InvalidValueException with {@code MISSING_WEIGHT} if a
     *     reoffence has no kind, or a kind without a weight
     */
    @Override
    public double of(List<Offence> reoffences) {
      double sum = 0;
      for (Offence offence : reoffences) {
        Optional<Double> weight =
            offence.kind().flatMap(kind -> Optional.ofNullable(weights.get(kind)));
        new Faults().require(weight.isPresent(), "MISSING_WEIGHT", "kind").throwIfAny();
        sum += weight.orElse(0.0);
      }
      return sum;
    }
  }
}
