import { composeLetters } from '../../src/digest/letters';
import { type MarkedScore, marked, scoresOf } from '../../src/domain/scores';
import type { Member, Tracker } from '../../src/domain/tracker';
import { day, friday, member, summary, task, tracker } from '../support/tracker';
import { links } from './committee';

const binh = member({ name: 'Trần Văn Bình', email: 'binh@example.com' });
const mai = member({ name: 'Lê Thị Mai', email: 'mai@example.com' });
const done = { state: 'done', deadline: friday, completedOn: friday } as const;

const committee = (members: Member[]): Tracker =>
  tracker({
    members,
    tasks: members.flatMap(({ name }) => [
      task({ owners: [name], ...done }),
      task({ owners: [name], deadline: day('2023-09-30') }),
    ]),
  });

/** The letters with everybody's line, by address. `marks`: what the chair decided. */
function letters(of: Tracker, marks: Parameters<typeof marked>[1] = {}): Map<string, string> {
  const week = summary(of);
  const scores: MarkedScore[] = scoresOf(week, of, []).map((score) => marked(score, marks));
  return new Map(composeLetters(week, of, links, { scores }).letters.map(({ email, text }) => [email, text]));
}

const did = 'xong đúng hạn 1, xong trễ 0, đang làm 1, quá hạn 0.';

describe('How its reader did', () => {
  it('stands at the end of a letter in one line, and nobody else’s', () => {
    const texts = letters(committee([binh, mai]));
    expect(texts.get('binh@example.com')).toContain(
      `\n\nKẾT QUẢ ĐẾN NAY\n---------------\n\nTrần Văn Bình: ${did}\n\nMở bảng theo dõi`,
    );
    expect(texts.get('binh@example.com')).not.toContain('Lê Thị Mai');
    expect(texts.get('mai@example.com')).toContain(`Lê Thị Mai: ${did}\n`);
  });

  it('names a mark that the chair decided, not one that is only proposed', () => {
    const of = committee([binh]);
    const line = (marks?: Parameters<typeof marked>[1]) =>
      /^Trần Văn Bình: .*$/m.exec(letters(of, marks).get('binh@example.com') ?? '')?.[0];
    expect(line()).toBe(`Trần Văn Bình: ${did}`);
    expect(line({ 'member:Trần Văn Bình': 'praised' })).toBe(`Trần Văn Bình: ${did} Biểu dương.`);
    expect(line({ 'member:Trần Văn Bình': 'pressed' })).toBe(`Trần Văn Bình: ${did} Cần đôn đốc.`);
    expect(line({ 'member:Trần Văn Bình': 'none' })).toBe(`Trần Văn Bình: ${did}`);
  });

  it('is said of three who share a mailbox, no more', () => {
    const names = ['Trần Văn Bình', 'Lê Thị Mai', 'Đỗ Thị Hạnh', 'Vũ Thị Oanh'];
    const [text = ''] = letters(
      committee(names.map((name) => member({ name, email: 'chung@example.com' }))),
    ).values();
    expect(text.match(/: xong đúng hạn/g)).toHaveLength(3);
  });

  it('is not said where the letter has no part of the reader’s own', () => {
    const of = committee([{ ...binh, digest: 'overview' }]);
    expect(letters(of).get('binh@example.com')).not.toContain('KẾT QUẢ ĐẾN NAY');
  });

  it('is not said while nobody is scored', () => {
    const of = committee([binh]);
    expect(composeLetters(summary(of), of, links).letters[0]?.text).not.toContain('KẾT QUẢ ĐẾN NAY');
  });
});
