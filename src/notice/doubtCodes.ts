/** What a person has to look at in a proposal; `proposals/doubtWords.ts` says it. */
export const doubtCodes = [
  'otherTime',
  'range',
  'headingTime',
  'noDeadline',
  'severalOwners',
  'ownerAbove',
  'ownerFarAbove',
  'ownerGuessed',
  'otherBody',
  'noOwner',
  'unsureDuty',
  'deadline',
  'sharedDeadline',
  'severalDeadlines',
  'length',
] as const;

export type DoubtCode = (typeof doubtCodes)[number];
