// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.ValueStyle;
import java.util.Set;
import org.immutables.value.Value;

/** What happened: its kind, its time and what makes it sensitive. */
@Value.Immutable
@JsonPropertyOrder({"kind", "time", "sensitivities"})
@ValueStyle
public abstract class Incident implements WithIncident {

  Incident() {}

  /**
   * Returns a builder. The kind and the time are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an incident of which nothing sensitive is known.
   *
   * @param kind what kind of thing happened
   * @param time when it happened
   * @return the incident
   */
  public static Incident of(IncidentKind kind, IncidentTime time) {
    return builder().kind(kind).time(time).build();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Incident read(ImmutableIncident.Json json) {
    return ImmutableIncident.fromJson(json);
  }

  /**
   * Returns what kind of thing happened.
   *
   * @return the kind
   */
  public abstract IncidentKind kind();

  /**
   * Returns when it happened.
   *
   * @return the time, or why it is not known
   */
  public abstract IncidentTime time();

  /**
   * Returns what makes it sensitive.
   *
   * @return the sensitivities; empty if none is known
   */
  public abstract Set<Sensitivity> sensitivities();

  /** A builder of {@link Incident}. Not thread-safe. */
  public static final class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
