// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;

/** The standards, laws and published practice that the rules of this library rest on. */
public enum Source implements Coded {
  /** The United Nations' principles on restorative justice programmes in criminal matters. */
  UN("UN Basic Principles, ECOSOC resolution 2002/12"),
  /** The Council of Europe's recommendation on restorative justice. */
  COUNCIL_OF_EUROPE("Council of Europe Recommendation CM/Rec(2018)8"),
  /** The European Union's directive on the rights of victims. */
  VICTIMS_DIRECTIVE("Directive 2012/29/EU"),
  /** The Scottish Government's policy and practice framework. */
  SCOTLAND_FRAMEWORK("Scottish Government, RJ policy and practice framework"),
  /** The Scottish Government's guidance on delivery. */
  SCOTLAND_GUIDANCE("Scottish Government, Delivery of RJ in Scotland: guidance (2017)"),
  /** The Victims and Witnesses (Scotland) Act 2014. */
  SCOTLAND_VICTIMS_ACT("Victims and Witnesses (Scotland) Act 2014"),
  /** The Australian Capital Territory's act on restorative justice. */
  ACT_2004("Crimes (Restorative Justice) Act 2004 (ACT)"),
  /** New Zealand's practice. */
  NEW_ZEALAND("New Zealand RJ standards and provider practice"),
  /** The Restorative Justice Council's principles. */
  RJC_PRINCIPLES("Restorative Justice Council, six principles"),
  /** The Restorative Justice Council's code of practice for practitioners. */
  RJC_CODE("Restorative Justice Council, Practitioner Code of Practice"),
  /** The four minimum standards of the Association of Chief Police Officers. */
  ACPO("ACPO, RJ guidance and minimum standards"),
  /** How ROC Restore describes its work. */
  ROC_RESTORE("ROC Restore: how it works"),
  /** The evaluation of the Neighbourhood Justice Panels. */
  PANELS_EVALUATION("Ministry of Justice, evaluation of Neighbourhood Justice Panels (2014)"),
  /** How community resolutions are run. */
  COMMUNITY_RESOLUTION("Community resolution practice (NPCC/ACPO 2012)"),
  /** How Restorative South Yorkshire answers questions about its work. */
  SOUTH_YORKSHIRE("Restorative South Yorkshire, questions and answers"),
  /** How Lincolnshire Police's volunteers work. */
  LINCOLNSHIRE("Lincolnshire Police, volunteer RJ facilitators"),
  /** How Lancashire's volunteers work. */
  LANCASHIRE("Lancashire, RJ volunteers"),
  /** A county's standards for victim-offender conferences. */
  BARRON_COUNTY("Barron County, victim-offender conferencing standards"),
  /** Guidance for youth offending teams on work with victims. */
  YOUTH_OFFENDING_TEAMS("Guidance on work with victims and RJ: youth offending teams"),
  /** A study of what services record. */
  RECORDING_STUDY("What Are RJ Services Recording? Laws 2023, 12(2), 28"),
  /** A Canadian study of restorative justice data. */
  CANADA("Justice Canada and Statistics Canada, RJ data study"),
  /** A public data model for legal referrals. */
  LITIGANT_PORTAL("OASIS litigant portal vocabulary"),
  /** The design of this library. */
  AMENDS("Amends, own choice");

  private final String title;

  Source(String title) {
    this.title = title;
  }

  /**
   * Returns the title of the source.
   *
   * @return the title, as it is cited
   */
  public String title() {
    return title;
  }
}
