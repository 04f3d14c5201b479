import { array, type InferOutput, maxLength, picklist, pipe, strictObject } from 'valibot';
import { defaultSettings, type Settings } from '../../domain/settings';
import { address, cellText, short, shownFacts, textUpTo } from './fields';

const settingKey = picklist(Object.keys(defaultSettings) as (keyof Settings)[]);

/** New texts of settings; others stay as they are. */
export const settingsRequest = strictObject({
  values: pipe(array(strictObject({ setting: settingKey, value: textUpTo(2000) })), maxLength(100)),
});
export type SettingsRequest = InferOutput<typeof settingsRequest>;

/** The owner of the schedule confirms what a page showed. */
export const confirmRequest = strictObject({ confirms: shownFacts });
export type ConfirmRequest = InferOutput<typeof confirmRequest>;

/** One thing the owner of the schedule has not confirmed yet, as it is sent back. */
export type WaitingFact = ConfirmRequest['confirms'][number];

export const forgetRequest = strictObject({ name: cellText, email: address });
export type ForgetRequest = InferOutput<typeof forgetRequest>;

export const phoneAddressRequest = strictObject({ address: textUpTo(300) });

export const personRequest = strictObject({ person: short });
