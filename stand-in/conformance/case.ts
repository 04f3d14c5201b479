/** What says that Google behaves so: its reference, public reports, or nobody yet. Only a live account settles the last two. */
export type Ground = 'documented' | 'reported' | 'assumed';

/** One behaviour of Google's services, tried. The same code runs on Google and in the stand-in. */
export interface Case {
  /** A sentence; unique. */
  name: string;
  /** The page of Google's reference that speaks of it. */
  page: string;
  rests: Ground;
  /** Plain data. */
  expected: unknown;
  /** Names nothing but globals; gives plain data. */
  run(): unknown;
}

type Writer = (name: string, page: string, expected: unknown, run: () => unknown) => Case;

const resting =
  (rests: Ground): Writer =>
  (name, page, expected, run) => ({ name, page, rests, expected, run });

/** Google's page says so. */
export const documented = resting('documented');

/** The page is silent; people who tried it say so. */
export const reported = resting('reported');

/** The page is silent, and so is everybody we read. */
export const assumed = resting('assumed');

/** Makes addresses of members on one page of the reference: `setValues(values)` is at `#setvaluesvalues`. */
export const reference =
  (page: string) =>
  (member?: string): string => {
    const anchor =
      member === undefined ? '' : `#${member.replace(/[()]/g, '').replace(/ /g, '-').toLowerCase()}`;
    return `https://developers.google.com/apps-script/${page}${anchor}`;
  };
