// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ProgrammeId;
import io.github.amends.basics.SiteId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.ValueStyle;
import org.immutables.value.Value;

/** A place in which a programme works, such as the fourth town in which a scheme opens. */
@Value.Immutable
@JsonPropertyOrder({"id", "programme", "name", "area", "open", "meetingsPerWeek"})
@ValueStyle
public abstract class Site implements WithSite {

  Site() {}

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
  static Site read(ImmutableSite.Json json) {
    return ImmutableSite.fromJson(json);
  }

  /**
   * Returns the id of the site.
   *
   * @return the id
   */
  public abstract SiteId id();

  /**
   * Returns whose site it is.
   *
   * @return the programme
   */
  public abstract ProgrammeId programme();

  /**
   * Returns the name of the place.
   *
   * @return the name of the place, never of a person
   */
  public abstract String name();

  /**
   * Returns the area that it serves.
   *
   * @return the code of the area, as the embedding application knows it
   */
  public abstract String area();

  /**
   * Returns the days on which it is open.
   *
   * @return the days
   */
  public abstract Validity open();

  /**
   * Returns how many meetings can be held there in a week.
   *
   * @return the number, 1 or more
   */
  public abstract int meetingsPerWeek();

  private static final int LONGEST = 100;

  @Value.Check
  void check() {
    new Faults()
        .require(!name().isBlank() && name().length() <= LONGEST, "INVALID_NARRATIVE", "name")
        .require(!area().isBlank() && area().length() <= LONGEST, "INVALID_NARRATIVE", "area")
        .require(meetingsPerWeek() >= 1, "INVALID_LIMIT", "meetingsPerWeek")
        .throwIfAny();
  }

  /** A builder of {@link Site}. Not thread-safe. */
  public static final class Builder extends ImmutableSite.Builder {
    Builder() {}
  }
}
