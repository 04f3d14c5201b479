import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Conclusion, Criterion } from '../../src/domain/tracker';
import { reasonText } from '../../src/domain/wording';
import { criterion, day, friday, indicator, task, tracker } from '../support/tracker';

/** The one criterion of a committee with these results of its indicators. */
function judged(
  results: (Conclusion | null)[],
  fields: Partial<Criterion> = {},
  tasks: ReturnType<typeof task>[] = [],
) {
  const indicators = results.map((result, i) =>
    indicator({ code: `2.${i + 1}`, content: `Việc ${i + 1}`, result }),
  );
  const week = summariseWeek(tracker({ criteria: [criterion(fields)], indicators, tasks }), null, friday);
  const line = week.criteria[0];
  if (line === undefined) throw new Error('no criterion');
  return { ...line, said: line.why.map((reason) => reasonText(reason, week.settings)), week };
}

describe('A criterion', () => {
  it('is met when every applicable indicator is met', () => {
    expect(judged(['met', 'met', 'notApplicable'])).toMatchObject({ met: true, percent: 100, why: [] });
    expect(judged(['met', 'met', 'notMet'])).toMatchObject({ met: false, percent: 67 });
  });

  it('counts an indicator nobody has judged as not met, and says that nobody has', () => {
    const line = judged(['met', null]);
    expect(line.met).toBe(false);
    expect(line.said).toEqual(['Chưa có kết quả 2.2: Việc 2']);
  });

  it('follows the conclusion of the committee when it has no indicators', () => {
    expect(judged([], { conclusion: 'met' }).met).toBe(true);
    expect(judged([], { conclusion: 'notMet' }).met).toBe(false);
    expect(judged([]).said).toEqual(['Chưa nhập nội dung và chưa có kết luận của Ban Chỉ đạo']);
  });

  it('follows the conclusion too where none of its indicators applies', () => {
    const none = judged(['notApplicable', 'notApplicable']);
    expect(none).toMatchObject({ met: false, percent: 0 });
    expect(none.said).toEqual(['Mọi nội dung đều không áp dụng, chờ Ban Chỉ đạo kết luận']);
    expect(judged(['notApplicable'], { conclusion: 'met', reason: 'Đủ' }).met).toBe(true);
  });

  it('is overridden by the conclusion, with its reason shown', () => {
    const met = judged(['notMet'], { conclusion: 'met', reason: 'Huyện đã công nhận.' });
    expect(met).toMatchObject({ met: true, percent: 100 });
    expect(met.said).toEqual(['Ban Chỉ đạo kết luận: Đạt. Huyện đã công nhận.']);
    expect(judged(['met'], { conclusion: 'notMet' }).said).toEqual([
      'Ban Chỉ đạo kết luận: Chưa đạt (chưa ghi lý do)',
    ]);
  });

  it('that does not apply is in neither number', () => {
    const { week } = judged(['met'], { conclusion: 'notApplicable' });
    expect([week.met, week.total]).toEqual([0, 0]);
  });

  it('says which indicators are missing and which tasks hold it up', () => {
    const line = judged(['notMet'], {}, [
      task({ id: 'NV-1', content: 'Xin hướng dẫn', criteria: ['2'], deadline: day('2023-08-04') }),
      task({
        id: 'NV-2',
        content: 'Đổ bê tông',
        criteria: ['2'],
        state: 'blocked',
        difficulty: 'Thiếu xi măng',
      }),
      task({ id: 'NV-3', content: 'Việc khác', criteria: ['3'], deadline: day('2023-08-04') }),
    ]);
    expect(line.said).toEqual([
      'Chưa đạt 2.1: Việc 1',
      'NV-1 · Xin hướng dẫn – quá hạn 7 ngày',
      'NV-2 · Đổ bê tông – vướng mắc: Thiếu xi măng',
    ]);
  });

  it('says which unmet indicators nobody was given a task for', () => {
    const lacking = (...tasks: ReturnType<typeof task>[]) =>
      judged(['notMet', null, 'met'], {}, tasks).withoutTask.map(({ code }) => code);
    expect(lacking()).toEqual(['2.1', '2.2']);
    expect(lacking(task({ criteria: ['2'], indicators: ['2.1'] }))).toEqual(['2.2']);
    expect(lacking(task({ criteria: ['2'], indicators: ['2.1'], state: 'done' }))).toEqual(['2.1', '2.2']);
    expect(lacking(task({ criteria: ['2'] }))).toEqual([]);
    expect(lacking(task({ criteria: ['2', '4'], indicators: ['4.1'] }))).toEqual([]);
  });

  it('that is met lacks no task', () => {
    expect(judged(['notMet'], { conclusion: 'met' }).withoutTask).toEqual([]);
    expect(judged(['notMet'], { conclusion: 'notApplicable' }).withoutTask).toEqual([]);
  });

  it('never gives 100 percent before it is met', () => {
    expect(judged([...Array<Conclusion>(199).fill('met'), 'notMet']).percent).toBe(99);
  });
});
