import { printDate } from '../calendar';
import type { CriteriaSet, Evaluating } from '../criteriaSets';
import { capitalised } from '../text';

/** What is known of a set beside its document, each under its name; what was not found is left out. */
export function setFacts(set: CriteriaSet): { name: string; text: string }[] {
  const facts = [
    { name: 'Thời gian', text: periodText(set) },
    { name: 'Đơn vị', text: set.unitType },
    { name: 'Cấp công nhận', text: set.recogniser },
    { name: 'Cách đánh giá', text: ruleText(set.evaluation) },
    { name: 'Có sẵn', text: contentsText(set) },
  ];
  return facts.filter(({ text }) => text !== '').map(({ name, text }) => ({ name, text: capitalised(text) }));
}

/** "giai đoạn 2026–2030, hiệu lực từ 15/02/2026". */
function periodText({ period, inForceFrom, inForceTo }: CriteriaSet): string {
  const from = inForceFrom === null ? '' : `hiệu lực từ ${printDate(inForceFrom)}`;
  const to = inForceTo === null ? '' : `đến ${printDate(inForceTo)}`;
  return [period, `${from} ${to}`.trim()].filter((part) => part !== '').join(', ');
}

function ruleText(evaluation: Evaluating): string {
  switch (evaluation.mode) {
    case 'allMet':
      return 'đạt tất cả tiêu chí';
    case 'points':
      return `chấm điểm: tổng từ ${evaluation.requiredPoints} điểm, mỗi tiêu chí từ ${evaluation.floorPercent}% điểm tối đa`;
    case 'share':
      return `từ ${evaluation.requiredShare}% đơn vị được công nhận`;
  }
}

function contentsText({ criteria, indicators, conditions, indicatorLabel }: CriteriaSet): string {
  const counts = [
    [criteria.length, 'tiêu chí'],
    [indicators.length, indicatorLabel],
    [conditions.length, 'điều kiện, hồ sơ'],
  ] as const;
  return counts.flatMap(([count, noun]) => (count === 0 ? [] : [`${count} ${noun}`])).join('; ');
}
