/** Keys that somebody made up from all that may be known but the secret. */
import fc from 'fast-check';
import type { Project } from 'stand-in';
import { officeWith, overdueTask } from '../../support/office';
import { proofOf } from '../../support/doors';
import { linkFor, openLink, switchOn } from '../../support/phone';
import { runsOf } from '../../support/size';

const runs = runsOf('guessedLinks', 40, 10_000);

let project: Project;
/** Two people's good keys. */
let keys: string[];
/** What else is signed with the same secret. */
let proof: string;
beforeAll(async () => {
  project = await officeWith([overdueTask]);
  switchOn(project);
  keys = ['Trần Văn Bình', 'Lê Thị Mai'].map((who) => linkFor(project, who));
  proof = proofOf(project, 'settings').slice(0, 22);
});

const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const anySign = fc.constantFrom(...signs);
const signature = fc.string({ unit: anySign, minLength: 22, maxLength: 22 });
const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const part = (of: number, at: 0 | 1 | 2) => keys[of]!.split('.')[at]!;

/** A person of the two, and what was guessed with what is known of them. */
const guess = fc.nat(1).chain((who) =>
  fc.oneof(
    fc.tuple(signature, id, fc.nat(99)).map((parts) => parts.join('.')),
    signature.map((signed) => `${signed}.${part(who, 1)}.1`),
    fc.integer({ min: 2, max: 999_999 }).map((version) => `${part(who, 0)}.${part(who, 1)}.${version}`),
    fc
      .constantFrom('0', '01', '1 ', '+1', '1.0')
      .map((version) => `${part(who, 0)}.${part(who, 1)}.${version}`),
    fc.constant(`${part(1 - who, 0)}.${part(who, 1)}.1`),
    fc.constant(`${proof}.${part(who, 1)}.1`),
    fc
      .tuple(fc.nat(21), anySign)
      .filter(([at, sign]) => part(who, 0)[at] !== sign)
      .map(([at, sign]) => `${part(who, 0).slice(0, at)}${sign}${keys[who]!.slice(at + 1)}`),
    fc.nat(keys[who]!.length - 1).map((length) => keys[who]!.slice(0, length)),
    fc.string({ maxLength: 200 }),
  ),
);

it('No key that was guessed opens anything, calls anything, or costs a read of a cell', () => {
  const before = JSON.stringify([...project.workbook.properties]);
  const told = openLink(project, '');
  expect(told.ok).toBe(false);
  fc.assert(
    fc.property(guess, (key) => {
      project.resetCounts();
      expect(openLink(project, key)).toEqual(told);
      expect(project.runFromWeb('phoneWork', [key])).toEqual(told);
      expect(project.roundTrips).toBeLessThanOrEqual(2);
      expect([...project.calls.keys()].filter((call) => /^Range\./.test(call))).toEqual([]);
    }),
    runs,
  );
  expect(JSON.stringify([...project.workbook.properties])).toBe(before);
  for (const key of keys) expect(openLink(project, key).ok).toBe(true);
});
