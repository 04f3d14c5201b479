import { meaningsOf, readState, states } from '../../../src/workbook/reading/meanings';

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

  it('in other words is not guessed', () => {
    for (const text of ['', 'Đã báo cáo', 'Tăng 80%', 'Hoàn thành 180%', 'ngày 5/8/2023'])
      expect(read(text)).toBeNull();
  });

  it('in words of the committee means what its settings say', () => {
    const own = { ...states, ...meaningsOf([{ ours: 'Hoàn thành', theirs: 'Đã nộp' }]) };
    expect(readState('đã nộp', own)?.state).toBe('done');
  });
});
