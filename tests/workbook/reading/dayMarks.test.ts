import { printedDayMarks, readDayMarks } from '../../../src/workbook/reading/dayMarks';
import { day } from '../../support/tracker';

const from = day('2023-08-01');

describe('Days ticked in one cell', () => {
  it('are those done and those left out on purpose, each once', () => {
    expect(
      readDayMarks(
        '05/08/2023; 6/8, bỏ 12/08/2023\nnghỉ: 13/8; Không làm 19/8; nghỉ:20/8; 5/8/2023; BỎ: 12.8',
        from,
      ),
    ).toEqual({
      done: ['2023-08-05', '2023-08-06'],
      waived: ['2023-08-12', '2023-08-13', '2023-08-19', '2023-08-20'],
      wrong: [],
    });
    expect(readDayMarks('', from)).toEqual({ done: [], waived: [], wrong: [] });
  });

  it('are of the year in which the task began, or of none that is known', () => {
    expect(readDayMarks('5/2', from).done).toEqual(['2024-02-05']);
    expect(readDayMarks('5/8; 6/8/2023', null)).toEqual({
      done: ['2023-08-06'],
      waived: [],
      wrong: ['“5/8” chưa rõ ngày nào. Ghi như 05/08/2023.'],
    });
  });

  it.each(['bỏ', 'xong', '31/9/2023', 'hằng tuần', 'đã bỏ 12/08/2023'])(
    'are told where one is none: “%s”',
    (part) => {
      expect(readDayMarks(`05/08/2023; ${part}`, from)).toEqual({
        done: ['2023-08-05'],
        waived: [],
        wrong: [`“${part}” chưa rõ ngày nào. Ghi như 05/08/2023.`],
      });
    },
  );

  it('are printed in full, what is no day as it stands', () => {
    expect(printedDayMarks('5/8,bỏ: 12/8\nhôm nọ', from)).toBe('05/08/2023; bỏ 12/08/2023; hôm nọ');
    expect(printedDayMarks('', from)).toBe('');
  });
});
