import type { Matrix, WeekSummary } from '../../domain/weekSummary';
import { bar, countLabels, criterionBadge, partsBadge, reasonText } from '../../domain/wording';
import { type Run, say, type Section, words } from '../content';
import { figures } from '../figures';

/** So many causes of one criterion are listed. */
const mostReasons = 5;

export const annex = (summary: WeekSummary): Section[] => [
  ...(summary.criteria.length === 0 ? [] : [chart(summary), criteria(summary)]),
  states(summary),
  ...summary.matrices.map((matrix) => places(matrix)),
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

const places = ({ against, columns, rows }: Matrix): Section => ({
  key: `places.${against}`,
  title:
    against === 'criterion' ? 'Kết quả theo địa bàn và tiêu chí' : 'Kết quả theo địa bàn và việc giao chung',
  blocks: [
    {
      kind: 'table',
      key: `places.${against}`,
      columns: [
        { title: 'Địa bàn', share: 2 },
        ...columns
          .slice(0, mostColumns)
          .map(({ code }) => ({ title: code, share: 1, isNumber: true as const })),
      ],
      rows: rows.map(({ place, cells }) => [
        [words(place)],
        ...cells.slice(0, mostColumns).map((parts): Run[] => [words(partsBadge(parts).text)]),
      ]),
    },
  ],
});
