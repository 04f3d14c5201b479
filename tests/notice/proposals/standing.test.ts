import fc from 'fast-check';
import { similarity, wordsOf } from '../../../src/notice/proposals/similarity';
import { type Assigned, standings } from '../../../src/notice/proposals/standing';
import { day, task } from '../../support/tracker';

const plan: Assigned = { content: 'Lập phương án thu hồi đất công ích', deadline: day('2023-09-04') };
const panels: Assigned = { content: 'Khảo sát, lắp đặt pa nô ở các trục đường', deadline: null };

const row = (fields: Parameters<typeof task>[0]) =>
  task({ content: plan.content, source: '07-TB/BCĐ, mục 2.2', deadline: day('2023-08-04'), ...fields });

const kinds = (duties: Assigned[], document: string, ...rows: ReturnType<typeof task>[]) =>
  standings(duties, document, rows).map(({ kind }) => kind);

describe('A duty of a notice', () => {
  it('pasted a second time is known, also when somebody has worded its row a little otherwise since', () => {
    const reworded = row({ content: 'Lập xong phương án thu hồi đất công ích' });
    expect(kinds([plan], '07-TB/BCĐ', row({}))).toEqual(['known']);
    expect(kinds([plan], '07 -tb/bcđ'.replace(' ', ''), reworded)).toEqual(['known']);
  });

  it('given again by a later notice with another deadline moves that of its row', () => {
    const existing = row({ id: 'NV-06' });
    expect(standings([plan], '09-TB/BCĐ', [existing])).toEqual([
      { kind: 'moved', task: existing, from: day('2023-08-04'), to: day('2023-09-04') },
    ]);
  });

  it('that moved the deadline of a row is known by the row’s words among its own, and moves nothing twice', () => {
    const moved = row({ deadline: day('2023-09-04'), extensionSource: '09-TB/BCĐ, kết luận 1' });
    const move = {
      ...plan,
      content: `${plan.content} (cho lùi hạn một tháng vì dân chưa thống nhất giá đền bù)`,
    };
    expect(kinds([move], '09-TB/BCĐ', moved)).toEqual(['known']);
    expect(kinds([move], '', moved)).toEqual(['known']);
    expect(kinds([plan], '09-TB/BCĐ', { ...moved, state: 'done' })).toEqual(['known']);
    expect(kinds([{ ...move, deadline: day('2023-10-04') }], '', moved)).toEqual(['new']);
    expect(kinds([move], '09-TB/BCĐ', row({ deadline: move.deadline }))).toEqual(['new']);
    const changed = { ...moved, extensionSource: '', source: '07-TB/BCĐ; Giao ban 11/08/2023, KL-ABCD2345' };
    expect(kinds([move], '', changed)).toEqual(['known']);
    expect(kinds([move], '', { ...changed, source: 'Giao ban 11/08/2023, KL-ABCD2345' })).toEqual(['known']);
    expect(kinds([plan], '09-TB/BCĐ', { ...changed, source: '07-TB/BCĐ; 09-TB/BCĐ', state: 'done' })).toEqual(
      ['known'],
    );
    expect(kinds([move], '09-TB/BCĐ', { ...moved, content: '5/8' })).toEqual(['new']);
  });

  it('given again without another deadline is known', () => {
    expect(kinds([{ ...plan, deadline: null }], '09-TB/BCĐ', row({}))).toEqual(['known']);
    expect(kinds([{ ...plan, deadline: day('2023-08-04') }], '09-TB/BCĐ', row({}))).toEqual(['known']);
  });

  it('is new when its row is finished, or when it only resembles another', () => {
    expect(kinds([plan], '09-TB/BCĐ', row({ state: 'done' }))).toEqual(['new']);
    expect(kinds([plan], '09-TB/BCĐ', row({ state: 'cancelled' }))).toEqual(['new']);
    expect(kinds([plan], '07-TB/BCĐ', row({ state: 'done' }))).toEqual(['known']);
    expect(kinds([panels], '07-TB/BCĐ', row({}))).toEqual(['new']);
    expect(kinds([plan], '', row({ content: 'Lập phương án trồng cây' }))).toEqual(['new']);
  });

  it('of another document has to be more like its row than one of the same', () => {
    const resembling = row({ content: 'Lập xong phương án thu hồi đất của xã' });
    expect(kinds([plan], '07-TB/BCĐ', resembling)).toEqual(['known']);
    expect(kinds([plan], '09-TB/BCĐ', resembling)).toEqual(['new']);
  });

  it('without a number is compared as with those of another document', () => {
    expect(kinds([plan], '', row({}))).toEqual(['moved']);
    expect(kinds([plan], '', row({ state: 'done' }))).toEqual(['new']);
    expect(kinds([plan], '09-TB/BCĐ', row({ deadline: null }))).toEqual(['known']);
  });

  it('is the row most like it, of its own document before any other', () => {
    const reworded = row({ id: 'NV-01', content: 'Lập xong phương án thu hồi đất công ích' });
    const exact = row({ id: 'NV-02' });
    const elsewhere = row({ id: 'NV-03', source: '05-TB/BCĐ, mục 1' });
    const taken = (...rows: ReturnType<typeof task>[]) =>
      standings([plan], '07-TB/BCĐ', rows).map((standing) => 'task' in standing && standing.task.id);
    expect(taken(reworded, exact)).toEqual(['NV-02']);
    expect(taken(exact, reworded)).toEqual(['NV-02']);
    expect(taken(elsewhere, reworded)).toEqual(['NV-01']);
    expect(taken(reworded, elsewhere)).toEqual(['NV-01']);
  });

  it('takes a row for itself: the same words twice are two duties', () => {
    expect(kinds([plan, plan], '07-TB/BCĐ', row({}))).toEqual(['known', 'new']);
  });
});

describe('How alike two texts are', () => {
  it('does not depend on which comes first, and is 1 for a text and itself', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        const [one, other] = [wordsOf(a), wordsOf(b)];
        expect(similarity(one, one)).toBe(1);
        expect(similarity(one, other)).toBe(similarity(other, one));
      }),
    );
  });

  it('depends on the order of their words', () => {
    expect(similarity(wordsOf('dọn rác họp dân'), wordsOf('dân họp rác dọn'))).toBeLessThan(0.6);
  });

  it('is nothing where one has no words', () => {
    expect(similarity(wordsOf('5/8'), wordsOf('30/9'))).toBe(0);
    expect(similarity(wordsOf('5/8'), wordsOf('họp dân'))).toBe(0);
    expect(similarity(wordsOf('họp dân'), wordsOf('5/8'))).toBe(0);
  });

  it('knows nothing of tone marks, case and numbers', () => {
    expect(
      similarity(wordsOf('Hoàn thiện nhà văn hoá trước 30/8'), wordsOf('HOÀN THIỆN nhà văn hóa trước 4/9')),
    ).toBe(1);
  });
});
