import { adoptionOf, finishedWords, stateTexts } from '../../../src/workbook/adopt/adoption';
import type { TaskKey } from '../../../src/workbook/tabs/tasksTab';
import { grid } from '../../support/grids';

const headers = ['TT', 'Nội dung nhiệm vụ', 'Ai làm', 'Hạn', 'Tình hình', 'Kết quả'];
const chosen = new Map<TaskKey, string>([
  ['content', 'Nội dung nhiệm vụ'],
  ['owners', 'Ai làm'],
  ['deadline', 'Hạn'],
  ['state', 'Tình hình'],
]);

describe('What the settings keep of a sheet', () => {
  it('are the columns that were chosen, and those it has not, of which none is to be found by its words', () => {
    const words = [{ ours: 'Hoàn thành', theirs: 'Đã nộp' }];
    expect(adoptionOf('Theo dõi', chosen, headers, words)).toEqual({
      assumedYear: null,
      taskTable: 'Theo dõi',
      taskColumns: [
        { ours: 'Mã', theirs: '' },
        { ours: 'Nội dung nhiệm vụ', theirs: 'Nội dung nhiệm vụ' },
        { ours: 'Người phụ trách', theirs: 'Ai làm' },
        { ours: 'Hạn', theirs: 'Hạn' },
        { ours: 'Trạng thái', theirs: 'Tình hình' },
        { ours: 'Kết quả, sản phẩm', theirs: '' },
      ],
      stateWords: words,
    });
  });

  it('are no columns where tab and headers are our own', () => {
    const own = new Map<TaskKey, string>([
      ['id', 'MÃ:'],
      ['content', 'Nội dung nhiệm vụ'],
      ['owners', 'Người phụ trách'],
      ['deadline', 'Hạn'],
      ['state', 'Trạng thái'],
    ]);
    expect(adoptionOf('NHIỆM VỤ', own, [...own.values()], []).taskColumns).toEqual([]);
    expect(adoptionOf('Theo dõi', own, [...own.values()], []).taskColumns).toHaveLength(5);
    const another = new Map([...own, ['result', 'Đã làm được'] as const]);
    expect(adoptionOf('Nhiệm vụ', another, [...another.values()], []).taskColumns).toHaveLength(6);
    const lacking = new Map([...own].filter(([key]) => key !== 'id'));
    expect(adoptionOf('Nhiệm vụ', lacking, [...lacking.values()], []).taskColumns).toContainEqual({
      ours: 'Mã',
      theirs: '',
    });
  });
});

describe('The words of its state column', () => {
  const adoption = adoptionOf('Theo dõi', chosen, headers, []);

  it('are told once each, of rows that are tasks', () => {
    const row = (state: string | number) => [1, 'Rà soát biển báo', 'Công an', '', state, ''];
    const sheet = grid('Theo dõi', [
      headers,
      row(' Đã nộp '),
      row('Đã nộp'.normalize('NFD')),
      row(''),
      row(5),
      row('Đang trình'),
      ['', 'Tổng cộng', '', '', 'Một mớ', ''],
      ['', 'Tổng cộng', '', '', '12 việc', ''],
    ]);
    expect(stateTexts(adoption, sheet)).toEqual(['Đã nộp', 'Đang trình', 'Một mớ']);
  });

  it('that say “finished” in their own way are written down for the colours', () => {
    expect(
      finishedWords([
        'Hoàn thành 100%',
        'Hoàn thành',
        'đã xong',
        'Đã xong ngày 5/8/2023',
        'Đang làm',
        'Hoàn thành 80%',
        'abc',
      ]),
    ).toEqual([
      { ours: 'Hoàn thành', theirs: 'Hoàn thành 100%' },
      { ours: 'Hoàn thành', theirs: 'Đã xong ngày 5/8/2023' },
    ]);
  });
});
