// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;
import io.github.amends.event.CaseEvent;
import io.github.amends.practice.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of an event may be told in a sentence: ids, codes, dates and counts.
 *
 * <p>The degree of an acknowledgement, ratings of risk and how somebody is are left out, although
 * they are codes: a history is read by more people than may know them.
 */
final class EventFacts {
  private static final EventFacts ALL = new EventFacts();

  private final Map<Class<?>, Function<CaseEvent, List<Fact>>> tellers = new HashMap<>();

  EventFacts() {
    PeopleEventFacts.addTo(this);
    CourseEventFacts.addTo(this);
    RecordEventFacts.addTo(this);
  }

  /** The facts of an event; none if its sentence needs none. */
  static List<Fact> of(CaseEvent event) {
    return ALL.tell(event);
  }

  List<Fact> tell(CaseEvent event) {
    Function<CaseEvent, List<Fact>> teller = tellers.get(event.getClass());
    return teller == null ? List.of() : teller.apply(event);
  }

  <E extends CaseEvent> void on(Class<E> type, Function<E, List<Fact>> teller) {
    tellers.put(type, event -> teller.apply(type.cast(event)));
  }

  /** Facts by name: a name, its value, a name, its value ... */
  static List<Fact> facts(Object... namesAndValues) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      facts.add(new Fact(namesAndValues[i].toString(), text(namesAndValues[i + 1])));
    }
    return facts;
  }

  private static String text(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(EventFacts::text).sorted().collect(Collectors.joining(", "));
    }
    return value.toString();
  }
}
