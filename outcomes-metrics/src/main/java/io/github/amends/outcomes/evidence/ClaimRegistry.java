// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Published claims, each with its definition or the note that it is unknown.
 *
 * @param claims the claims, each id once
 */
public record ClaimRegistry(List<PublishedClaim> claims) {

  private static final ClaimRegistry STANDARD = new ClaimRegistry(List.of(
      new PublishedClaim(
          "less-likely-to-reoffend",
          "People who took part were less likely to reoffend",
          "33 per cent",
          "repeated in publicity for restorative services; no study was found",
          Optional.empty(),
          "No source was found for it as a general figure. In New Zealand's cohort of 2009 it was"
              + " imprisonment for reoffending that was 33 per cent lower; reoffending was 20 per"
              + " cent lower."),
      new PublishedClaim(
          "nine-pounds-for-one",
          "Money saved for each pound spent: more than 1 pound in criminal justice and 9 pounds in"
              + " the cost of crime",
          "GBP 1 and GBP 9",
          "repeated in publicity for restorative services",
          Optional.empty(),
          "The Justice Committee of the House of Commons (HC 164, 2016, paragraphs 11 and 12) says"
              + " that such a ratio holds for the conferences of one scheme only, is an average"
              + " that one of its three sites drives, and asks for caution."),
      new PublishedClaim(
          "reconviction-frequency",
          "Reoffending was reconvicted less often after restorative conferences",
          "14 per cent",
          "Shapland et al., fourth report to the Ministry of Justice (2008), as summarised in the"
              + " impact case study of its authors",
          Optional.of("the frequency of reconviction in two years, restorative group against"
              + " comparison, three schemes in England pooled"),
          "It is about how often and not about how many people: whether somebody was reconvicted"
              + " at all did not differ significantly."),
      new PublishedClaim(
          "benefit-of-conferences",
          "The crime prevented by restorative conferences cost more than the conferences",
          "3.7 to 8.1 times",
          "Strang, Sherman, Mayo-Wilson, Woods and Ariel, Campbell Systematic Reviews 2013:12",
          Optional.of("cost of crime prevented divided by cost of conferences, seven randomised"
              + " trials in England, two years, by intention to treat"),
          "The cost of crime is wider than what criminal justice saves."),
      new PublishedClaim(
          "social-benefit-ratio",
          "Social benefit for each pound spent on restorative justice",
          "GBP 14, of which direct to criminal justice GBP 4",
          "Grimsey Jones et al., Frontiers in Psychology (2023)",
          Optional.of("modelled social benefit divided by cost, England and Wales, 8 per cent of"
              + " referrals with a direct and 19 per cent with an indirect process"),
          "A model: its authors' own scenarios give 7 to 20. Its two parts are not to be added."),
      new PublishedClaim(
          "service-savings",
          "A service saved its community more than a million pounds",
          "more than GBP 1 million",
          "a service's account of itself",
          Optional.empty(),
          "Neither what was saved nor compared with what is said.")));

  /**
   * Creates a registry.
   *
   * @param claims the claims
   * @throws IllegalArgumentException if two have the same id
   */
  public ClaimRegistry {
    claims = List.copyOf(claims);
    Set<String> ids = new HashSet<>();
    if (!claims.stream().map(PublishedClaim::id).allMatch(ids::add)) {
      throw new IllegalArgumentException("claims must have different ids");
    }
  }

  /**
   * Returns the claims that are repeated most about restorative justice in England.
   *
   * @return the registry
   */
  public static ClaimRegistry standard() {
    return STANDARD;
  }

  /**
   * Returns a claim.
   *
   * @param id its name
   * @return the claim, or empty if it is not here
   */
  public Optional<PublishedClaim> claim(String id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }
}
