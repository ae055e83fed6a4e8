/**
 * Restorative justice: its domain as immutable values, its practice rules, and the life of a case.
 *
 * <p>At run time it needs three small libraries of annotations and logging. Jackson's databind, in
 * either of its lines, is the embedding application's choice.
 */
module io.github.amends.core {
  requires com.fasterxml.jackson.annotation;
  requires org.slf4j;
  requires static transitive org.jspecify;

  // Seen while compiling only.
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static tools.jackson.databind;

  exports io.github.amends.basics;
}
