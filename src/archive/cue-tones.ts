/** Cue verbs that only report, in all forms used in news; based on studies of reporting verbs. */
export const neutralCues: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding state states stated stating
  report reports reported reporting write writes wrote written ask asks asked asking reply replies replied
  answer answers answered note notes noted noting explain explains explained explaining comment commented
  announce announces announced announcing describe describes described describing according quoted quote
  inform informs informed mention mentioned speak speaks spoke speaking recall recalls recalled
  continue continued conclude concluded tweet tweeted post posted remark remarked`.split(/\s+/),
);

/** Cue verbs with which a report distances itself from a statement. */
export const doubtingCues: ReadonlySet<string> = new Set(
  `claim claims claimed claiming allege alleges alleged alleging purport purports purported contend contends
  contended maintain maintains maintained assert asserts asserted asserting insist insists insisted insisting
  suggest suggests suggested deny denies denied denying boast boasts boasted profess professed
  pretend pretended speculate speculated imply implied`.split(/\s+/),
);
