import { baselineOf } from '../../src/domain/baseline';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { historyRows } from '../../src/workbook/history';
import { correctionTexts } from '../../src/workbook/week';
import { historyTab } from '../../src/workbook/tabs/tabs';
import { grid } from '../support/grids';
import { day, task, tracker } from '../support/tracker';

const now = tracker({ tasks: [task({ id: 'NV-1' })] });
const closed = (on: string) => baselineOf(summariseWeek(now, null, day(on)), null);
const [july, august, current] = [closed('2023-07-28'), closed('2023-08-04'), closed('2023-08-11')];

const header = Object.values(historyTab.columns).map(({ header: words }) => words);
const history = grid('Lịch sử', [
  header,
  ...historyRows(july, [{ on: day('2023-07-29'), reason: 'Nhập nhầm' }]),
  ...historyRows(august, [{ on: day('2023-08-05'), reason: 'Thiếu NV-3' }]),
  ...historyRows(current, [
    { on: day('2023-08-12'), reason: 'Thêm NV-4' },
    { on: day('2023-08-13'), reason: 'Sửa hạn NV-4' },
  ]),
]);
const grids = new Map([[history.sheet, history]]);

describe('That a week was closed once more', () => {
  it('is said of the week compared with and of this one, and of none before', () => {
    const summary = summariseWeek(now, august, day('2023-08-11'));
    expect(correctionTexts({ summary, grids })).toEqual([
      'Số liệu tuần 31 chốt lại ngày 05/08/2023: Thiếu NV-3',
      'Số liệu tuần 32 chốt lại ngày 12/08/2023: Thêm NV-4',
      'Số liệu tuần 32 chốt lại ngày 13/08/2023: Sửa hạn NV-4',
    ]);
  });

  it('is said of this week alone where there is none to compare with', () => {
    const summary = summariseWeek(now, null, day('2023-08-11'));
    expect(correctionTexts({ summary, grids })).toHaveLength(2);
    expect(correctionTexts({ summary, grids: new Map() })).toEqual([]);
  });
});
