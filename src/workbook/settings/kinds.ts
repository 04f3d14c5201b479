import { isAddress } from '../../domain/address';
import { type CalendarDate, printDate } from '../../domain/calendar';
import { defaultSettings, type Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { readDayList } from '../reading/dayList';

/** One row of the tab "Cài đặt". */
export interface SettingRow {
  setting: keyof Settings;
  /** As it stands in the column "Mục". */
  label: string;
  explanation: string;
  /** The default as people would write it. */
  byDefault: string;
  /** Stands in the tab only once somebody chose a value: simple needs see nothing of it. */
  onDemand?: true;
  /** What may be chosen, when only some words are understood. */
  choices: readonly string[];
  /** The value from its text, or what is wrong with it; of a list in which only parts are wrong, both. */
  read(text: string): { value: unknown } | { message: string; value?: unknown };
}

/** The names of settings that hold such a value. */
type SettingOf<Value> = {
  [Name in keyof Settings]: Settings[Name] extends Value ? Name : never;
}[keyof Settings];

/** Any words; spaces and line ends become one space. */
export function text(setting: SettingOf<string>, label: string, explanation: string): SettingRow {
  const read = (written: string) => ({ value: written.replace(/\s+/g, ' ') });
  return { setting, label, explanation, byDefault: defaultSettings[setting], choices: [], read };
}

/** A whole number from `least` to `most`, with or without its unit. */
export function number(
  setting: SettingOf<number>,
  label: string,
  explanation: string,
  [least, most]: readonly [number, number],
): SettingRow {
  return {
    setting,
    label,
    explanation,
    byDefault: String(defaultSettings[setting]),
    choices: [],
    read(written) {
      const value = /^(\d{1,4})(?:(?::00)+| ?giờ| ?h(?:00)?| ?ngày| ?tháng| ?%| ?điểm)?$/iu.exec(
        written.normalize('NFC'),
      )?.[1];
      return value !== undefined && Number(value) >= least && Number(value) <= most
        ? { value: Number(value) }
        : { message: `${label} phải là số nguyên từ ${least} đến ${most}.` };
    },
  };
}

/** One of these words, however cased or marked. */
export function choice<Name extends keyof Settings>(
  setting: Name,
  label: string,
  explanation: string,
  words: readonly (readonly [word: string, value: Settings[Name]])[],
): SettingRow {
  const choices = words.map(([word]) => word);
  return {
    setting,
    label,
    explanation,
    byDefault: words.find(([, value]) => value === defaultSettings[setting])?.[0] ?? '',
    choices,
    read(written) {
      const found = words.find(([word]) => folded(word) === folded(written));
      return found ? { value: found[1] } : { message: `${label}: chọn một trong ${choices.join(', ')}.` };
    },
  };
}

/** The words of a choice. */
export const yesNo = [
  ['Có', true],
  ['Không', false],
] as const;

/** Offered by the page of settings; in the tab only once it is chosen. */
export const onDemand = (row: SettingRow): SettingRow => ({ ...row, onDemand: true });

/** Days as people list them. */
export function days(setting: SettingOf<CalendarDate[]>, label: string, explanation: string): SettingRow {
  return {
    setting,
    label,
    explanation,
    byDefault: defaultSettings[setting].map(printDate).join('; '),
    choices: [],
    read(written) {
      const { days: value, wrong } = readDayList(written);
      return wrong.length === 0 ? { value } : { value, message: `${label}: ${wrong.join(' ')}` };
    },
  };
}

/** Several of a kind; `read` gives null for what is not one, and the others stand. */
export function list(
  setting: SettingOf<string[]>,
  label: string,
  explanation: string,
  read: (part: string) => string | null,
): SettingRow {
  return {
    setting,
    label,
    explanation,
    byDefault: '',
    choices: [],
    read(written) {
      const parts = written.split(/[\s,;]+/).filter((part) => part !== '');
      const wrong = parts.filter((part) => read(part) === null);
      const value = parts.flatMap((part) => read(part) ?? []);
      return wrong.length === 0
        ? { value }
        : { value, message: `${label}: “${wrong.join('”, “')}” không dùng được.` };
    },
  };
}

/** A part of a list of addresses. */
export const address = (part: string): string | null => (isAddress(part) ? part.toLowerCase() : null);
