/** `summary.json`: the report for other programs. Columns are called as in the models. */
import type { Report } from './report';

export const summaryOf = ({
  week,
  weeks,
  latest,
  criteria,
  late,
  waiting,
  silent,
  files,
  notes,
  problems,
}: Report) => ({
  version: 1,
  week,
  weeks,
  communes: latest,
  criteria,
  late,
  waiting,
  silent,
  files,
  notes,
  problems,
});
