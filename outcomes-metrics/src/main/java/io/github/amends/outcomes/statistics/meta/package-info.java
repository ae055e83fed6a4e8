/**
 * Meta-analysis of effects with known sampling variances:
 * {@link io.github.amends.outcomes.statistics.meta.MetaAnalysis} pools them as
 * {@linkplain io.github.amends.outcomes.statistics.meta.PoolingOptions options} say.
 *
 * <p>The definitions follow R's metafor 3.8. How an effect and its variance come out of a study's
 * figures does not belong here, and neither do moderators: one mean, one variance between studies.
 */
@NullMarked
package io.github.amends.outcomes.statistics.meta;

import org.jspecify.annotations.NullMarked;
