import { readState, states, statesWith } from '../../../src/workbook/reading/meanings';

const read = (text: string) => readState(text, states);

describe('A state cell', () => {
  it.each([
    ['Đã xong', 'done'],
    ['XONG', 'done'],
    ['Đang làm', 'inProgress'],
    ['Chưa làm', 'notStarted'],
    ['Chậm', 'inProgress'],
    ['Hoàn thành trễ hạn', 'done'],
  ])('“%s” is understood', (text, state) => expect(read(text)?.state).toBe(state));

  it('with a percent says how far, and is done at 100 % only', () => {
    expect(read('Hoàn thành 80%')).toMatchObject({ state: 'inProgress', progress: 80 });
    expect(read('Đang làm (40 %)')).toMatchObject({ state: 'inProgress', progress: 40 });
    expect(read('100%')).toMatchObject({ state: 'done', progress: 100 });
    expect(read('0%')).toMatchObject({ state: 'notStarted' });
  });

  it('with a day says when it was done', () => {
    expect(read('Đã hoàn thành ngày 05/08/2023')).toMatchObject({ state: 'done', completedOn: '2023-08-05' });
    expect(read('Xong (5/8/2023)')).toMatchObject({ state: 'done', completedOn: '2023-08-05' });
  });

  it('with a day that cannot be is done all the same, and the day is asked about', () => {
    expect(read('Đã xong ngày 05/08/1923')).toMatchObject({
      state: 'done',
      completedOn: null,
      doubt: 'Ngày 05/08/1923 nằm ngoài các năm 2000–2199. Kiểm tra lại năm.',
    });
    expect(read('Xong (31/9/2023)')?.doubt).toContain('Không có ngày 31 tháng 9 năm 2023.');
    expect(read('Xong (5/8/2023)')?.doubt).toBe('');
  });

  it('is no word that every record of the language has', () => {
    for (const text of ['constructor', '__proto__', 'toString', 'constructor ngày 5/8/2023'])
      expect(read(text)).toBeNull();
  });

  it('in other words is not guessed', () => {
    for (const text of ['', 'Đã báo cáo', 'Tăng 80%', 'Hoàn thành 180%', 'ngày 5/8/2023'])
      expect(read(text)).toBeNull();
  });

  it('in words of the committee means what its settings say', () => {
    const own = statesWith([{ ours: 'Hoàn thành', theirs: 'Đã nộp' }]);
    expect(readState('đã nộp', own)?.state).toBe('done');
  });
});
