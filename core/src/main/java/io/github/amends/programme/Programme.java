// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ProgrammeId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.ValueStyle;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A programme of restorative justice that an organisation runs, and the practice that it follows.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "organisation", "name", "offers", "profileId", "profileVersion", "runs"})
@ValueStyle
public abstract class Programme implements WithProgramme {

  Programme() {}

  /**
   * Returns a builder. Everything is mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Programme read(ImmutableProgramme.Json json) {
    return ImmutableProgramme.fromJson(json);
  }

  /**
   * Returns the id of the programme.
   *
   * @return the id
   */
  public abstract ProgrammeId id();

  /**
   * Returns who runs it.
   *
   * @return the organisation
   */
  public abstract PartyRef organisation();

  /**
   * Returns what it calls itself.
   *
   * @return the name of the programme, never of a person
   */
  public abstract String name();

  /**
   * Returns the kinds of process that it offers.
   *
   * @return the codes, such as {@code conference}; at least one
   */
  @Value.NaturalOrder
  public abstract SortedSet<String> offers();

  /**
   * Returns the profile of practice that its cases follow.
   *
   * @return the id of the profile, such as {@code roc-restore}
   */
  public abstract String profileId();

  /**
   * Returns the version of that profile.
   *
   * @return the version, 1 or more
   */
  public abstract int profileVersion();

  /**
   * Returns the days on which it runs.
   *
   * @return the days
   */
  public abstract Validity runs();

  private static final int LONGEST = 100;

  private static boolean isCode(String text) {
    return text.length() <= LONGEST && text.matches("[a-z][a-z0-9-]*");
  }

  @Value.Check
  void check() {
    Faults faults = new Faults()
        .require(organisation().kind() == PartyRef.Kind.ORGANISATION, "INVALID_ID", "organisation")
        .require(!name().isBlank() && name().length() <= LONGEST, "INVALID_NARRATIVE", "name")
        .require(!offers().isEmpty(), "INVALID_PROGRAMME", "offers")
        .require(isCode(profileId()), "INVALID_ID", "profileId")
        .require(profileVersion() >= 1, "INVALID_PROGRAMME", "profileVersion");
    for (String each : offers()) {
      faults.require(isCode(each), "INVALID_PROGRAMME", "offers");
    }
    faults.throwIfAny();
  }

  /** A builder of {@link Programme}. Not thread-safe. */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
