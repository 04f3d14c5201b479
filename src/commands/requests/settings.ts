import { array, maxLength, pipe, strictObject, string } from 'valibot';
import type { SettingsRequest } from '../answers';
import { checked } from './checked';

const settingsRequest = strictObject({
  values: pipe(
    array(
      strictObject({
        label: pipe(string(), maxLength(100)),
        value: pipe(string(), maxLength(2000)),
      }),
    ),
    maxLength(50),
  ),
});

export const asSettingsRequest = (input: unknown): SettingsRequest | null => checked(settingsRequest, input);
