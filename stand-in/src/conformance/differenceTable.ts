import { isSerious, type Difference, type Kind } from './compare';

const TITLES: Record<Kind, string> = {
  result: 'Other results',
  missing: 'On one side only',
  wording: 'Both refuse, in other words',
  notRun: 'Google had no time for',
};

/** The differences as lines to read: a heading a kind, three lines a case; the gravest first. */
export function differenceLines(differences: Difference[], ran: number): string[] {
  const lines = (Object.keys(TITLES) as Kind[]).flatMap((kind) => {
    const those = differences.filter((each) => each.kind === kind);
    return those.length ? [`${TITLES[kind]} (${those.length})`, ...those.flatMap(linesOf), ''] : [];
  });
  const serious = differences.filter(isSerious).length;
  return [...lines, serious ? `${serious} of ${ran} cases differ.` : `${ran} cases, no difference.`];
}

const linesOf = ({ name, kind, google, standIn }: Difference): string[] =>
  kind === 'notRun'
    ? [`  ${name}`]
    : [`  ${name}`, `    Google     ${shown(google)}`, `    stand-in   ${shown(standIn)}`];

const shown = (result: unknown): string => (result === undefined ? '(none)' : JSON.stringify(result));
