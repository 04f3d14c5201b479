import { weekKey } from '../../../src/domain/calendar';
import { defaultSettings } from '../../../src/domain/settings';
import { trendText, weekMark } from '../../../src/domain/wording';

it('A week in a chart is marked by its number, and told by what was met, owed and late', () => {
  const point = { week: weekKey('2023-W07'), criteriaMet: 3, indicatorsMet: 41, open: 22, overdue: 4 };
  expect(weekMark(point)).toBe('T7');
  expect(weekMark({ week: weekKey('2023-W32') })).toBe('T32');
  expect(trendText(point, { ...defaultSettings, indicatorLabel: 'chỉ tiêu' })).toBe(
    '41 chỉ tiêu đạt, 22 việc chưa xong, 4 quá hạn',
  );
});
