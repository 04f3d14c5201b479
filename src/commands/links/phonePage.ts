import { boolean, nullable, number, object, string } from 'valibot';
import { isOfOwnMachine } from '../../google/address';
import { getProperty, setProperty } from '../../google/memory';
import { webAppAddress } from '../../google/webApp';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';

/** Whether the phone's page is in use, and where it is. */
interface PhonePage {
  on: boolean;
  /** Empty: where Google says that the web app is. */
  address: string;
  /** Names the test that somebody began and that was not confirmed yet. */
  test: number | null;
}

const off: PhonePage = { on: false, address: '', test: null };

const shape: Shape<PhonePage> = {
  version: 1,
  schema: object({ on: boolean(), address: string(), test: nullable(number()) }),
  carry: carriesNothing,
};

const property = 'phonePage';

export const readPhonePage = (): PhonePage => readStored(shape, getProperty(property) ?? '') ?? off;

export const writePhonePage = (page: PhonePage): void => setProperty(property, printStored(shape, page));

/** Where the page is; null while it is not known. Asks Google only where no address was kept. */
export const addressOf = ({ address }: PhonePage): string | null =>
  address !== '' ? address : usableAddress(webAppAddress() ?? '');

/** As Google gives it, on one's own domain too, or the page of `npm start`. The address for testing opens to editors only. */
export const usableAddress = (text: string): string | null =>
  /^(?:https:\/\/script\.google\.com\/(?:a\/)?(?:[\w.-]+\/)*macros\/(?:[\w.-]+\/)*s\/[\w-]+\/exec|http:\/\/127\.0\.0\.1:\d{1,5}\/exec)$/.exec(
    text.trim(),
  )?.[0] ?? null;

export const keptAddress = (address: string): string => (isOfOwnMachine(address) ? '' : address);
