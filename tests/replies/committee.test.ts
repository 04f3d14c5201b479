import { askWhole, type CommitteePart, partFrom, wholeOf } from '../../src/replies/committee';
import { readReplies } from '../../src/replies/readReplies';
import { friday, member, task } from '../support/tracker';
import { casesOf } from './support/corpus';

const crossed = (part: CommitteePart) => JSON.parse(JSON.stringify(part)) as CommitteePart;

const large = {
  tasks: Array.from({ length: 5000 }, (_, at) =>
    task({ id: `NV-${at}`, content: `${'Lắp đặt pa nô tuyên truyền. '.repeat(8)}${at}` }),
  ),
  members: [member()],
  neighbourhoods: [],
  criteria: [],
};

describe('A committee on its way to the page that reads replies', () => {
  it('is read against like the one in the sheet', () => {
    for (const { text, committee, today } of casesOf('studied')) {
      const { committee: known } = wholeOf([crossed(partFrom(0, committee, today))]);
      expect(readReplies(text, known, today)).toEqual(readReplies(text, committee, today));
    }
  });

  it('comes in parts of less than a megabyte, with each task once', async () => {
    const sizes: number[] = [];
    const known = await askWhole<never>((from) => {
      const part = partFrom(from, large, friday);
      sizes.push(Buffer.byteLength(JSON.stringify(part)));
      return Promise.resolve(crossed(part));
    });
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
    expect(known.committee.tasks.map(({ id }) => id)).toEqual(large.tasks.map(({ id }) => id));
  });

  it('is refused whole where one part is', async () => {
    const refused = { ok: false as const, message: 'Đang có người khác sửa.' };
    const known = await askWhole((from) =>
      Promise.resolve(from === 0 ? partFrom(0, large, friday) : refused),
    );
    expect(known).toBe(refused);
  });
});
