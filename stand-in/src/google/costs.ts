import { isRoundTrip } from './roundTrips';

/** Milliseconds a call takes, about as people measured them; whatever is not named and no round trip takes none. */
const COSTS: [calls: RegExp, milliseconds: number][] = [
  [/^(MailApp|GmailApp)\.sendEmail$/, 1000],
  [/^Properties\.get/, 30],
  [/^Properties\./, 60],
  [/^Cache\.get/, 3],
  [/^Cache\./, 90],
];
const READ_OR_WRITE = 50;

/** Milliseconds the script's clock moves on when it is looked at: a loop that waits for a moment comes to its end. */
export const LOOK_AT_THE_CLOCK = 0.1;

const known = new Map<string, number>();

export function costOf(service: string, method: string): number {
  const call = `${service}.${method}`;
  let cost = known.get(call);
  if (cost === undefined) {
    const listed = COSTS.find(([calls]) => calls.test(call))?.[1];
    known.set(call, (cost = isRoundTrip(service, method) ? (listed ?? READ_OR_WRITE) : 0));
  }
  return cost;
}
