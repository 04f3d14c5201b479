import type { TimedTask } from '../domain/weekSummary';
import { taskName, timingWords } from '../domain/wording';
import type { Addressee } from './addressee';
import { oneLine, sanitizeText, shortened } from './sanitizeText';

/** So many tasks are named; the page has all. */
const named = 3;

/** A message to one person for Zalo: what presses, and their own link to tell how far it is. */
export function composePersonalChat(
  { greeting }: Pick<Addressee, 'greeting'>,
  open: readonly TimedTask[],
  link: string,
): string {
  const lines = open
    .slice(0, named)
    .map((task) => `• ${shortened(oneLine(`${taskName(task)} (${timingWords(task.timing)})`), 120)}`);
  const more = open.length - lines.length;
  const text = [
    `${greeting}. ${open.length === 0 ? 'Hiện không có việc nào đang chờ.' : `Hiện có ${open.length} việc đang làm.`}`,
    ...lines,
    ...(more > 0 ? [`… và ${more} việc nữa`] : []),
    'Bấm để xem và báo kết quả (liên kết riêng, không chuyển tiếp):',
  ];
  return [...text.map((line) => sanitizeText(line)), link].join('\n');
}
