import type { Difference } from './compare';

const TITLES: Record<Difference['kind'], string> = {
  result: 'Kết quả khác',
  missing: 'Chỉ có ở một bên',
  wording: 'Cùng từ chối, lời khác',
};

/** The differences as lines to read: a heading a kind, three lines a case. */
export function differenceLines(differences: Difference[], ran: number): string[] {
  const lines = (Object.keys(TITLES) as Difference['kind'][]).flatMap((kind) => {
    const those = differences.filter((each) => each.kind === kind);
    return those.length ? [`${TITLES[kind]} (${those.length})`, ...those.flatMap(linesOf), ''] : [];
  });
  const real = differences.filter(({ kind }) => kind !== 'wording').length;
  return [
    ...lines,
    real ? `${real} khác biệt trên ${ran} phép thử.` : `${ran} phép thử, không có khác biệt.`,
  ];
}

const linesOf = ({ name, google, standIn }: Difference): string[] => [
  `  ${name}`,
  `    Google     ${shown(google)}`,
  `    trên máy   ${shown(standIn)}`,
];

const shown = (result: unknown): string => (result === undefined ? '(không có)' : JSON.stringify(result));
