/**
 * Restorative justice: its domain as immutable values, its practice rules, and the life of a case.
 *
 * <p>At run time it needs three small libraries of annotations and logging. Jackson, in either of
 * its lines, is the embedding application's choice.
 */
module io.github.amends.core {
  requires com.fasterxml.jackson.annotation;
  requires org.slf4j;
  requires static transitive org.jspecify;

  // Seen while compiling only; of the two cores the embedding application brings one.
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports io.github.amends.basics;
  exports io.github.amends.practice;
  exports io.github.amends.agreement;
  exports io.github.amends.assessment;
  exports io.github.amends.capacity;
  exports io.github.amends.casework;
  exports io.github.amends.event;
  exports io.github.amends.json;
  exports io.github.amends.meeting;
  exports io.github.amends.participant;
  exports io.github.amends.privacy;
  exports io.github.amends.programme;
  exports io.github.amends.referral;
  exports io.github.amends.scheduling;
  exports io.github.amends.store;
  exports io.github.amends.volunteer;

  opens io.github.amends.agreement to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.amends.assessment to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.amends.meeting to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.amends.participant to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.amends.programme to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.amends.referral to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.amends.volunteer to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
