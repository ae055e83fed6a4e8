// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.PartyRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands where something personal stood. Within a case everybody who was removed has a
 * tombstone of their own, so that two persons never become one.
 */
final class Tombstones {
  /** A language that is not determined, in BCP 47. */
  static final String LANGUAGE = "und";

  private static final String KEY = "erased/";
  private static final String WORDS = "[erased]";
  private static final DocumentRef DOCUMENT = DocumentRef.of("erased");

  private final Map<PartyRef, PartyRef> byParty = new LinkedHashMap<>();

  /** Tombstones for those whom a log names, numbered in the order in which it names them. */
  Tombstones(List<PartyRef> named) {
    Set<String> taken = new HashSet<>();
    named.stream().filter(Tombstones::isTombstone).forEach(each -> taken.add(each.key()));
    int number = 0;
    for (PartyRef each : named) {
      if (!byParty.containsKey(each)) {
        number++;
        while (!isTombstone(each) && !taken.add(KEY + number)) {
          number++;
        }
        byParty.put(each, isTombstone(each) ? each : new PartyRef(each.kind(), KEY + number));
      }
    }
  }

  static boolean isTombstone(PartyRef party) {
    return party.key().startsWith(KEY);
  }

  PartyRef of(PartyRef party) {
    return byParty.getOrDefault(party, party);
  }

  /** Somebody who records for themselves is known to the application by the key of the party. */
  ActorRef of(ActorRef actor, Set<PartyRef> buried) {
    Optional<PartyRef> who = actor.kind() == ActorRef.Kind.PARTICIPANT
        ? buried.stream().filter(each -> each.key().equals(actor.key())).findFirst()
        : Optional.empty();
    return who.map(each -> new ActorRef(actor.kind(), of(each).key())).orElse(actor);
  }

  static Narrative of(Narrative words) {
    return new Narrative(WORDS, words.classification());
  }

  static DocumentRef of(DocumentRef document) {
    return document.equals(DOCUMENT) ? document : DOCUMENT;
  }
}
