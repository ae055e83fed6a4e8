// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import java.util.Objects;

/**
 * The profile that a case is run under, pinned by id, version and a hash of its content, so that a
 * later change of the profile cannot change what was decided.
 *
 * @param id the profile's id
 * @param version the profile's version, from 1
 * @param contentHash the SHA-256 of the profile's content, as 64 hexadecimal digits
 */
@Classified(Classification.OFFICIAL)
public record ProfileRef(
    String id, @JsonProperty(required = true) int version, String contentHash) {

  /**
   * Creates a reference.
   *
   * @param id the profile's id
   * @param version the profile's version, from 1
   * @param contentHash the SHA-256 of the profile's content, as 64 hexadecimal digits
   */
  public ProfileRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(contentHash, "contentHash");
  }
}
