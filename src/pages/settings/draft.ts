import type { SettingField, SettingsRequest } from '../../answers';

/** What was typed and not saved yet, by label. */
export type Draft = ReadonlyMap<string, string>;

type Values = SettingsRequest['values'];

/** The settings whose text is no longer the saved one, in the order of the form. */
export function changesIn(draft: Draft, fields: readonly SettingField[]): Values {
  return fields.flatMap(({ label, value }) => {
    const typed = draft.get(label);
    return typed === undefined || typed === value ? [] : [{ label, value: typed }];
  });
}

/** What is left to save; what was typed while it was being saved stays. */
export function withoutSaved(draft: Draft, saved: Values): Draft {
  return new Map(
    [...draft].filter((typed) => !saved.some(({ label, value }) => isSame(typed, label, value))),
  );
}

const isSame = ([label, text]: [string, string], savedLabel: string, saved: string): boolean =>
  label === savedLabel && text === saved;

/** The changed setting a refusal speaks of: the sentences of the server begin with its label. */
export function settingNamed(message: string, changes: Values): string | undefined {
  return changes.find(({ label }) => message.startsWith(label))?.label;
}
