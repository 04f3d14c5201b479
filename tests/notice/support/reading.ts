import type { Duty, LeftOut, Notice } from '../../../src/notice/readNotice';

/** All that a reading proposes and leaves out but the places in the text, in lines that can be compared and looked at. */
export function readingLines({ document, duties, leftOut }: Notice): string {
  const { number, date, issuer, subject } = document;
  const head = lined({ number, date, issuer, subject }, '');
  return [...head, ...duties.flatMap(dutyLines), ...leftOut.map(leftOutLine)].join('\n') + '\n';
}

function dutyLines({ text, source, confidence, ...duty }: Duty, index: number): string[] {
  const { owners, doers, partners, criterion, criterionGuess } = duty;
  return [
    '',
    `${index + 1}. ${text}`,
    ...lined(
      {
        item: source.item,
        owners: owners.join(' | '),
        doers: doers.join(' | '),
        partners: partners.join(' | '),
        criterion: criterion ?? (criterionGuess && `${criterionGuess}, a guess`),
        deadline: deadlineLine(duty),
        suggested:
          duty.suggestedDeadline && `${duty.suggestedDeadline.phrase}: ${duty.suggestedDeadline.date}`,
        confidence: String(confidence),
      },
      '   ',
    ),
  ];
}

function deadlineLine({ deadline }: Pick<Duty, 'deadline'>): string {
  const { phrase, date, strictDate, time, kind, recurrence, doubt, shared } = deadline;
  const parts = [
    kind === 'none' ? null : kind,
    date,
    time,
    strictDate !== date && strictDate !== null ? `strictly ${strictDate}` : null,
    recurrence,
    shared ? 'shared' : null,
    doubt,
  ].filter(Boolean);
  return phrase === null ? parts.join(', ') : [`“${phrase}”`, ...parts].join(', ');
}

const leftOutLine = ({ text, why }: LeftOut, index: number): string =>
  `${index === 0 ? '\n' : ''}– ${text} (${why})`;

/** One line for each thing that is said. */
const lined = (said: Record<string, string | null>, indent: string): string[] =>
  Object.entries(said).flatMap(([name, value]) => (value ? [`${indent}${name}: ${value}`] : []));
