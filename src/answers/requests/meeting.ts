import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  minLength,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { isoDay, short, textUpTo } from './fields';

export const meetingRequest = strictObject({ heldOn: isoDay });
export type MeetingRequest = InferOutput<typeof meetingRequest>;

export const presentRequest = strictObject({ heldOn: isoDay, present: pipe(array(short), maxLength(500)) });
export type PresentRequest = InferOutput<typeof presentRequest>;

/** "09-TB/BCĐ". */
export const issueRequest = strictObject({ heldOn: isoDay, number: pipe(textUpTo(100), minLength(1)) });
export type IssueRequest = InferOutput<typeof issueRequest>;

export const meetingDecisionRequest = strictObject({
  heldOn: isoDay,
  id: pipe(string(), regex(/^KL-[A-Z0-9]{4,16}$/)),
  content: pipe(textUpTo(5000), minLength(1)),
  owners: textUpTo(5000),
  phrase: short,
  criterion: textUpTo(50),
  isNoted: boolean(),
  about: textUpTo(100),
});
export type MeetingDecisionRequest = InferOutput<typeof meetingDecisionRequest>;
