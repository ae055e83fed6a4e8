// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A disclosure policy by its code. */
final class PolicyCode implements ITypeConverter<DisclosurePolicy> {

  @Override
  public DisclosurePolicy convert(String code) {
    for (DisclosurePolicy each : DisclosurePolicy.values()) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    throw new TypeConversionException("expected rounded, threshold-10 or none");
  }
}
