// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The releases of Jackson under which the other tests of a run are made. */
@EnabledIfSystemProperty(named = "jackson2.expected", matches = ".+")
class JacksonReleasesTest {

  @Test
  void theReleasesAreThoseThatTheBuildSays() {
    assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString())
        .isEqualTo(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString())
        .isEqualTo(System.getProperty("jackson2.expected"));
    assertThat(tools.jackson.core.json.PackageVersion.VERSION.toString())
        .isEqualTo(tools.jackson.databind.cfg.PackageVersion.VERSION.toString())
        .isEqualTo(System.getProperty("jackson3.expected"));
  }
}
