import type { SettingField, SettingsRequest } from '../../answers';

/** What was typed and not saved yet. */
export type Draft = ReadonlyMap<SettingField['setting'], string>;

type Values = SettingsRequest['values'];

/** The settings whose text is no longer the saved one, in the order of the form. */
export function changesIn(draft: Draft, fields: readonly SettingField[]): Values {
  return fields.flatMap(({ setting, value }) => {
    const typed = draft.get(setting);
    return typed === undefined || typed === value ? [] : [{ setting, value: typed }];
  });
}

/** What is left to save; what was typed while it was being saved stays. */
export function withoutSaved(draft: Draft, saved: Values): Draft {
  return new Map(
    [...draft].filter(
      ([key, text]) => !saved.some(({ setting, value }) => setting === key && value === text),
    ),
  );
}

/** The changed setting a refusal speaks of: the sentences of the server begin with its label. */
export const settingNamed = (
  message: string,
  changes: Values,
  fields: readonly SettingField[],
): SettingField | undefined =>
  fields.find(
    ({ setting, label }) => message.startsWith(label) && changes.some((change) => change.setting === setting),
  );
