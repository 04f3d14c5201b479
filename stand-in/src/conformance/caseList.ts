import type { Case, Ground } from '../../conformance/case';
import { cases } from '../../conformance/cases';

const GROUNDS: Record<Ground, string> = {
  assumed: 'Assumed: the page is silent, and so is everybody we read',
  reported: 'Reported: the page is silent, people who tried it say so',
  documented: 'Documented: the page says so, and no live account has confirmed it yet',
};

/** Every case by what it rests on, each with the page of Google's reference that speaks of it, as Markdown. */
export function listOfCases(): string {
  return Object.entries(GROUNDS)
    .map(([ground, title]) => {
      const those = cases.filter(({ rests }) => rests === ground);
      return [`### ${title} (${those.length})`, '', ...those.map(lineOf), ''].join('\n');
    })
    .join('\n');
}

const lineOf = ({ name, page }: Case): string => `- ${name} ([${memberOf(page)}](${page}))`;

/** `https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues` → `range`. */
const memberOf = (page: string): string => new URL(page).pathname.split('/').pop()!;
