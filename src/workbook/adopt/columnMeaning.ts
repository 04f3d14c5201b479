import { folded } from '../../domain/text';
import { headerLabel, labelsOf } from '../reading/header';
import { tasksTab } from '../tabs/tabs';
import type { TaskKey } from '../tabs/tasksTab';
import type { ColumnValues } from './columnValues';

/** Words that hint at a column without naming it, folded; `not`: words that say it is another. */
const clues: Partial<Record<TaskKey, { says: RegExp; not?: RegExp }>> = {
  id: { says: /^ma\b|\bcode\b|^id$/ },
  content: {
    says: /noi dung|nhiem vu|cong viec|dau viec|^viec\b|\btasks?\b|what/,
    not: /nguoi|don vi|ket qua|ngay|thoi|so |muc|cap/,
  },
  criteria: { says: /tieu chi/ },
  neighbourhoods: { says: /khu pho|\bthon\b|to dan pho|dia ban/ },
  owners: {
    says: /phu trach|chu tri|thuc hien|chiu trach nhiem|dau moi|\bowner|assigne|responsible|in charge|\bwho\b|\b(ai|nguoi) (lam|lo|theo doi)\b|^(don vi|bo phan|co quan|can bo)$|(nguoi|don vi|bo phan|co quan|can bo) duoc giao/,
    not: /ket qua|tien do|tinh |ngay|thoi|noi dung|phoi hop|kinh phi|%/,
  },
  partners: { says: /phoi hop|support/ },
  assignedOn: { says: /ngay giao|bat dau|\bstart/ },
  deadline: {
    says: /\bhan\b|deadline|\bdue\b|xong truoc|thoi gian|ngay phai|hoan thanh truoc|phai xong|bao gio xong|khi nao xong/,
    not: /bat dau|thuc te|ban dau|gia han|theo van ban|ngay giao/,
  },
  state: { says: /trang thai|tinh trang|tinh hinh|\bstatus\b|\bstate\b|den dau/, not: /ket qua|han\b/ },
  progress: { says: /tien do|%|ty le|progress/, not: /ket qua/ },
  completedOn: { says: /ngay xong|thuc te|completed|finished|xong ngay|ngay ket thuc/, not: /du kien/ },
  result: { says: /ket qua|san pham|result|output|ghi chu|notes?\b/ },
  difficulty: { says: /kho khan|vuong mac|ton tai|issue|risk/ },
  proposal: { says: /kien nghi|de xuat/ },
  source: { says: /van ban|can cu|nguon|ky hieu|cong van|source/, not: /thoi han/ },
};

/** How plainly a header names our column: 1 by our own word, 0.9 by another known word, 0.6 by a hint, 0 not at all. */
export function headerSays(key: TaskKey, header: string): number {
  const column = tasksTab.columns[key];
  const labels = labelsOf(header);
  if (labels.includes(headerLabel(column.header))) return 1;
  if ((column.aliases ?? []).some((alias) => labels.includes(headerLabel(alias)))) return 0.9;
  const clue = clues[key];
  const text = folded(header);
  return text.length <= 80 && clue?.says.test(text) && !clue.not?.test(text) ? 0.6 : 0;
}

/** Whether the values speak for it (1), against it (-1), or do not tell (0, as in an empty column). */
export function valuesSay(key: TaskKey, values: ColumnValues): -1 | 0 | 1 {
  if (values.filled === 0) return 0;
  const { times, days, percents, numbers, names, likeNames, averageLength } = values;
  switch (key) {
    case 'deadline':
    case 'assignedOn':
    case 'completedOn':
    case 'firstDeadline':
      return says(key === 'deadline' ? times : days);
    case 'state':
      return says(values.states);
    case 'progress':
      return says(percents);
    case 'owners':
    case 'partners':
      return names >= 0.5 || likeNames >= 0.5
        ? 1
        : days > 0.3 || numbers > 0.5 || values.states > 0.5
          ? -1
          : 0;
    case 'content':
      return averageLength >= 12 && days < 0.3 ? 1 : averageLength < 5 || days > 0.5 ? -1 : 0;
    case 'id':
      return values.codes >= 0.8 ? 1 : 0;
    default:
      return 0;
  }
}

const says = (share: number): -1 | 0 | 1 => (share >= 0.5 ? 1 : share < 0.2 ? -1 : 0);

/** What values alone suggest where no header does. */
export function valuesSuggest(key: TaskKey, { filled, days, states, names }: ColumnValues): boolean {
  if (filled < 2) return false;
  if (key === 'deadline') return days >= 0.6;
  if (key === 'state') return states >= 0.6;
  return key === 'owners' && names >= 0.5;
}
