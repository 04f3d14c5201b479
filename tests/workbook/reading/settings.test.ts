import { defaultSettings } from '../../../src/domain/settings';
import type { Cell } from '../../../src/sheet/cells';
import { readSettings } from '../../../src/workbook/reading/settings';
import { readTable } from '../../../src/workbook/reading/table';
import { settingsTab } from '../../../src/workbook/tabs/tabs';
import { grid } from '../../support/grids';

function read(...rows: Cell[][]) {
  const table = readTable(settingsTab, grid(settingsTab.name, [['Mục', 'Giá trị', 'Giải thích'], ...rows]));
  const settings = readSettings(table);
  const changed = Object.entries(settings).filter(
    ([key, value]) => value !== defaultSettings[key as keyof typeof defaultSettings],
  );
  return {
    changed: Object.fromEntries(changed),
    said: table.problems.map(({ cell, value, message }) => `${cell} “${value}”: ${message}`),
    left: table.leftOut.map(({ row, reason }) => [row, reason]),
  };
}

describe('The tab of settings', () => {
  it('says over the defaults what it says', () => {
    expect(read(['DANH HIỆU', ' nông thôn  mới '], ['Giờ gửi bản tin', 9], ['Múi giờ', '', 'x'])).toEqual({
      changed: { goal: 'nông thôn mới', digestHour: 9 },
      said: [],
      left: [],
    });
  });

  it('names a value that cannot be used, with what is used instead', () => {
    expect(read(['Giờ gửi bản tin', '25'], ['Ngày nghỉ', '02/09/2023; sau Tết'])).toEqual({
      changed: { holidays: ['2023-09-02'] },
      said: [
        'B2 “25”: Giờ gửi bản tin phải là số nguyên từ 0 đến 23. Đang dùng giá trị mặc định.',
        'B3 “02/09/2023; sau Tết”: Ngày nghỉ: phần “sau Tết” chưa dùng được. “sau Tết” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023. Phần còn lại vẫn dùng.',
      ],
      left: [],
    });
  });

  it('takes other names for notes, asks where one is a slip, and lists rows without a name', () => {
    expect(
      read(
        ['Gio gửi bản tinn', 9],
        ['Ghi chú của văn phòng', 'x'],
        ['', 'x'],
        ['Mục', 'Giá trị'],
        ['Ghi chú', ''],
      ),
    ).toEqual({
      changed: {},
      said: [
        'A2 “Gio gửi bản tinn”: Không có mục “Gio gửi bản tinn”, nên dòng này không có tác dụng. Có phải “Giờ gửi bản tin”?',
      ],
      left: [
        [4, 'bare'],
        [5, 'header'],
      ],
    });
  });
});
