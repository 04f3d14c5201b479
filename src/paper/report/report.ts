import { asOf } from '../../domain/wording';
import { type PaperContent, paragraph, say, words } from '../content';
import { periodName } from '../period';
import { annex } from './annex';
import { coming, proposals } from './coming';
import { limits } from './limits';
import type { Reported } from './reported';
import { results } from './results';
import { standing } from './standing';

export type { Reported } from './reported';

/** What the committee reports upwards of a week or a month. */
export const report = (reported: Reported): PaperContent => {
  const { summary, since, period } = reported;
  const { committee, goal } = summary.settings;
  return {
    kind: 'report',
    subject: say`kết quả thực hiện các tiêu chí ${words(goal)} ${periodName(period)}`,
    opening: [
      paragraph(
        'opening',
        say`${words(committee)} báo cáo kết quả thực hiện các tiêu chí ${words(goal)} ${periodName(period)}. ${words(asOf(since))}`,
      ),
    ],
    sections: [
      results(reported),
      limits(reported),
      ...standing(reported),
      coming(reported),
      proposals(reported),
    ],
    annex: annex(summary),
  };
};
