/**
 * Meta-analysis of effects with known sampling variances:
 * {@link io.github.amends.outcomes.statistics.meta.MetaAnalysis} pools them as
 * {@linkplain io.github.amends.outcomes.statistics.meta.PoolingOptions options} say.
 *
 * <p>An effect and its variance come out of a study's figures by a measure, such as
 * {@link io.github.amends.outcomes.statistics.meta.TableMeasure}. Tables can also be pooled without
 * that step ({@link io.github.amends.outcomes.statistics.meta.MantelHaenszel},
 * {@link io.github.amends.outcomes.statistics.meta.PetoOddsRatio}), effects be explained by
 * {@linkplain io.github.amends.outcomes.statistics.meta.MetaRegression moderators}, and a set of
 * studies be examined for {@linkplain io.github.amends.outcomes.statistics.meta.FunnelAsymmetry an
 * asymmetric funnel}. The definitions follow R's metafor 3.8. What a study is about does not belong
 * here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.meta;

import org.jspecify.annotations.NullMarked;
