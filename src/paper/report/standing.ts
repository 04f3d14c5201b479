import { totalOf } from '../../domain/counts';
import type { Mark, MarkedScore } from '../../domain/scores';
import { markNames, markRules } from '../../domain/wording';
import { type Block, paragraph, type Run, say, type Section, words } from '../content';
import { pressedFigure, type ScoreCell, scoreFigure } from '../figures';
import type { Reported } from './reported';

/**
 * How the neighbourhoods did in a month, and who is commended. A paper goes to many: of persons it names those alone whom the chair
 * decided to commend, and of the others says how many.
 */
export function standing({ scores = [], period }: Reported): Section[] {
  if (period.span !== 'month' || scores.length === 0) return [];
  const places = scores.filter(({ of, counts }) => of === 'neighbourhood' && totalOf(counts) > 0);
  return [
    {
      key: 'standing',
      title: 'Kết quả theo khu phố, thành viên',
      blocks: [
        ...(places.length === 0 ? [] : [table(places, scores)]),
        named('praised', places),
        named('pressed', places),
        members(scores.filter(({ of }) => of === 'member')),
        paragraph('standing.rules', say`Cách tính: ${words(markRules.join(' '))}`),
      ],
    },
  ];
}

const table = (places: readonly MarkedScore[], scores: readonly MarkedScore[]): Block => ({
  kind: 'table',
  key: 'standing.places',
  columns: [
    { title: 'Khu phố', share: 3 },
    ...['Xong đúng hạn', 'Xong trễ', 'Đang làm', 'Quá hạn', 'Tuần im lặng'].map((title) => ({
      title,
      share: 1,
      isNumber: true as const,
    })),
  ],
  rows: places.map((place): Run[][] => {
    const { name, counts, silent, weeks } = place;
    const cell = (key: ScoreCell, value: number) => scoreFigure(scores.indexOf(place), key, value);
    return [
      [words(name)],
      [cell('done', counts.doneOnTime + counts.doneUndated)],
      [cell('doneLate', counts.doneLate)],
      [cell('open', counts.openInTime + counts.noDeadline)],
      [cell('openOverdue', counts.openOverdue)],
      weeks === 0 ? ['–'] : say`${cell('silent', silent)}/${cell('weeks', weeks)}`,
    ];
  }),
});

function named(mark: Mark, places: readonly MarkedScore[]): Block {
  const names = places.filter((place) => place.mark === mark).map(({ name }) => name);
  const key = `standing.${mark}`;
  return paragraph(
    key,
    names.length === 0
      ? say`${markNames[mark]}: chưa có khu phố nào.`
      : say`${markNames[mark]}: ${words(names.join(', '))}.`,
  );
}

function members(all: readonly MarkedScore[]): Block {
  const praised = all.filter(({ mark, decided }) => mark === 'praised' && decided).map(({ name }) => name);
  const pressed = all.filter(({ mark }) => mark === 'pressed').length;
  return paragraph(
    'standing.members',
    say`${
      praised.length === 0
        ? say`Thành viên được biểu dương: do Trưởng Ban quyết định`
        : say`Thành viên được biểu dương: ${words(praised.join(', '))}`
    }; ${pressedFigure(pressed)} người cần đôn đốc, Trưởng Ban nhắc riêng.`,
  );
}
