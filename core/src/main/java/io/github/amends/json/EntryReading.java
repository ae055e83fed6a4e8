// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** The way from one line to an entry: first its shape is checked, then its values are made. */
final class EntryReading {
  private EntryReading() {}

  /** Returns the entry; empty if a fault was added. */
  static Optional<CaseEntry> read(
      long line, String text, CaseLogLimits limits, FoundFaults faults) {
    int before = faults.count();
    LineCheck.check(line, text, limits, faults);
    return faults.count() > before ? Optional.empty() : make(line, text, faults);
  }

  private static Optional<CaseEntry> make(long line, String text, FoundFaults faults) {
    try {
      return Optional.of(EntryJson.read(text).entry());
    } catch (InvalidValueException invalid) {
      invalid.faults().forEach(fault -> faults.add(line, fault.part(), fault.code()));
    } catch (JacksonException refused) {
      // Only what is known to be ours is kept: Jackson's messages repeat the input.
      place(line, refused, faults);
    }
    return Optional.empty();
  }

  private static void place(long line, JacksonException refused, FoundFaults faults) {
    String place = path(refused.getPath());
    if (refused.getCause() instanceof InvalidValueException invalid) {
      Set<String> names = refused instanceof ValueInstantiationException instantiation
          ? Shapes.namesOf(instantiation.getType().getRawClass())
          : Set.of();
      for (Fault fault : invalid.faults()) {
        String first = fault.part().split("[.\\[]", 2)[0];
        String inner = names.contains(first) ? place + "." + fault.part() : place;
        faults.add(line, inner, fault.code());
      }
    } else {
      faults.add(line, place, FaultCode.INVALID_VALUE);
    }
  }

  private static String path(List<JacksonException.Reference> references) {
    Place place = new Place();
    for (JacksonException.Reference reference : references) {
      if (reference.getPropertyName() != null) {
        place.enter(reference.getPropertyName());
      } else {
        place.enter(reference.getIndex());
      }
    }
    return place.toString();
  }
}
