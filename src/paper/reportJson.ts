import { figuresOf, type PaperContent, runsOf, type Section, textOf } from './content';
import type { Period } from './period';

/** A report as `report.json` has it: docs/design.md §5. Each figure once, by its place in summary.json; what a month alone has
 * (`month.scores[0].openOverdue`, a row each in the order of _Bảng theo dõi_) stands here alone. */
export function reportJson(content: PaperContent, period: Period, layout: string) {
  const figures = new Map(figuresOf(content).map((figure) => [figure.figure, figure]));
  const sectionJson = ({ key, title, blocks }: Section) => ({
    key,
    title,
    texts: blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((cells) => cells.map(textOf).join(' | '))
        : [textOf(runsOf(block))],
    ),
  });
  return {
    kind: content.kind,
    layout,
    period: { span: period.span, key: period.key, first: period.first, last: period.last },
    subject: textOf(content.subject),
    figures: [...figures.values()],
    sections: content.sections.map(sectionJson),
    annex: content.annex.map(sectionJson),
  };
}
