import type { Matrix, WeekSummary } from '../../domain/weekSummary';
import { bar, countLabels, criterionBadge, partsBadge, reasonText } from '../../domain/wording';
import { type Run, say, type Section, words } from '../content';
import { figures } from '../figures';

/** So many causes of one criterion are listed. */
const mostReasons = 5;

export const annex = (summary: WeekSummary): Section[] => [
  ...(summary.criteria.length === 0 ? [] : [chart(summary), criteria(summary)]),
  states(summary),
  ...summary.matrices.flatMap((matrix) => places(matrix)),
];

/** A text bar prints in black and white, in Word as in a browser. */
const chart = (summary: WeekSummary): Section => ({
  key: 'chart',
  title: 'Mức đạt của từng tiêu chí',
  blocks: [
    {
      kind: 'table',
      key: 'chart',
      columns: [
        { title: 'Tiêu chí', share: 5 },
        { title: 'Mức đạt', share: 4 },
        { title: 'Tỷ lệ', share: 1, isNumber: true },
      ],
      rows: summary.criteria.map(({ criterion, percent, applicable }, index) => [
        [words(`${criterion.code}. ${criterion.name}`)],
        applicable ? [bar(percent, 20)] : ['Không áp dụng'],
        applicable ? [figures(summary).percent(index)] : [],
      ]),
    },
  ],
});

const criteria = (summary: WeekSummary): Section => ({
  key: 'criteria',
  title: 'Kết quả từng tiêu chí và lý do',
  blocks: [
    {
      kind: 'table',
      key: 'criteria',
      columns: [
        { title: 'Tiêu chí', share: 3 },
        { title: `Số ${summary.settings.indicatorLabel} đạt`, share: 1, isNumber: true },
        { title: 'Kết quả', share: 1 },
        { title: 'Lý do', share: 4 },
      ],
      rows: summary.criteria.map((line, index) => [
        [words(`${line.criterion.code}. ${line.criterion.name}`)],
        score(summary, index),
        [words(criterionBadge(line).text)],
        [words(reasonsOf(summary, index))],
      ]),
    },
  ],
});

function score(summary: WeekSummary, index: number): Run[] {
  const { indicatorsMet, indicatorsApplicable } = figures(summary);
  const of = indicatorsApplicable(index);
  return of.value === 0 ? [] : say`${indicatorsMet(index)}/${of}`;
}

function reasonsOf(summary: WeekSummary, index: number): string {
  const why = summary.criteria[index]?.why ?? [];
  const listed = why.slice(0, mostReasons).map((reason) => reasonText(reason, summary.settings));
  return [...listed, ...(why.length > mostReasons ? ['…'] : [])].join('; ');
}

function states(summary: WeekSummary): Section {
  const { count, tasks } = figures(summary);
  return {
    key: 'states',
    title: 'Nhiệm vụ theo trạng thái',
    blocks: [
      {
        kind: 'table',
        key: 'states',
        columns: [
          { title: 'Trạng thái', share: 3 },
          { title: 'Số nhiệm vụ', share: 1, isNumber: true },
        ],
        rows: [...countLabels.map(([cell, label]): Run[][] => [[label], [count(cell)]]), [['Tổng'], [tasks]]],
      },
    ],
  };
}

/** So many columns fit on the paper. */
const mostColumns = 8;

/** More columns than fit go on in a table as wide as the first, below a title of its own: Word makes one of two that touch. */
function places({ against, columns, rows }: Matrix): Section[] {
  const tables = Math.ceil(columns.length / mostColumns);
  const width = Math.ceil(columns.length / tables);
  return Array.from({ length: tables }, (_, index): Section => {
    const part = <Each>(all: readonly Each[]): Each[] => all.slice(index * width, (index + 1) * width);
    const key = `places.${against}${index > 0 ? `.${index + 1}` : ''}`;
    return {
      key,
      title: `Kết quả theo địa bàn và ${against === 'criterion' ? 'tiêu chí' : 'việc giao chung'}${index > 0 ? ' (tiếp theo)' : ''}`,
      blocks: [
        {
          kind: 'table',
          key,
          columns: [
            { title: 'Địa bàn', share: 2 },
            ...part(columns).map(({ code }) => ({ title: code, share: 1, isNumber: true as const })),
          ],
          rows: rows.map(({ place, cells }) => [
            [words(place)],
            ...part(cells).map((parts): Run[] => [words(partsBadge(parts).text)]),
          ]),
        },
      ],
    };
  });
}
