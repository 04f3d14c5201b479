import { isSerious, type Difference, type Kind } from './compare';

const TITLES: Record<Kind, string> = {
  result: 'Kết quả khác',
  missing: 'Chỉ có ở một bên',
  wording: 'Cùng từ chối, lời khác',
  notRun: 'Google chưa kịp chạy',
};

/** The differences as lines to read: a heading a kind, three lines a case; the gravest first. */
export function differenceLines(differences: Difference[], ran: number): string[] {
  const lines = (Object.keys(TITLES) as Kind[]).flatMap((kind) => {
    const those = differences.filter((each) => each.kind === kind);
    return those.length ? [`${TITLES[kind]} (${those.length})`, ...those.flatMap(linesOf), ''] : [];
  });
  const serious = differences.filter(isSerious).length;
  return [
    ...lines,
    serious ? `${serious} khác biệt trên ${ran} phép thử.` : `${ran} phép thử, không có khác biệt.`,
  ];
}

const linesOf = ({ name, kind, google, standIn }: Difference): string[] =>
  kind === 'notRun'
    ? [`  ${name}`]
    : [`  ${name}`, `    Google     ${shown(google)}`, `    trên máy   ${shown(standIn)}`];

const shown = (result: unknown): string => (result === undefined ? '(không có)' : JSON.stringify(result));
