import { dutyRow } from '../../src/workbook/dutyRow';
import { dated } from '../support/grids';

const duty = {
  content: 'Dọn vệ sinh',
  owners: 'các khu phố',
  partners: 'Hội Phụ nữ',
  neighbourhoods: 'Khu phố 1; Khu phố 3',
  criterion: '3',
  phrase: 'trước 30/8/2023',
  deadline: '2023-08-30',
  recurrence: '',
  source: '12/TB-BCĐ',
};

describe('A duty taken from a notice', () => {
  it('becomes a row with its words and its day, which is its first deadline too, and nothing done yet', () => {
    expect(dutyRow(duty, 'NV-4', '2023-08-01', null)).toEqual({
      id: 'NV-4',
      content: 'Dọn vệ sinh',
      criteria: '3',
      neighbourhoods: 'Khu phố 1; Khu phố 3',
      owners: 'các khu phố',
      partners: 'Hội Phụ nữ',
      assignedOn: dated('2023-08-01'),
      deadlinePhrase: 'trước 30/8/2023',
      deadline: dated('2023-08-30'),
      firstDeadline: dated('2023-08-30'),
      recurrence: '',
      state: 'Chưa thực hiện',
      source: '12/TB-BCĐ',
    });
  });

  it('has no day where the notice says none', () => {
    const row = dutyRow({ ...duty, deadline: '', recurrence: 'hằng tuần' }, 'NV-4', '', null);
    expect(row).toMatchObject({ deadline: '', firstDeadline: '', assignedOn: '', recurrence: 'hằng tuần' });
  });

  it('names in each of its parts who has it, and where', () => {
    const part = dutyRow(duty, 'NV-4.1', '', { owner: 'Phạm Thị Cúc', neighbourhood: 'Khu phố 1' });
    expect(part).toMatchObject({ id: 'NV-4.1', owners: 'Phạm Thị Cúc', neighbourhoods: 'Khu phố 1' });
    const unit = dutyRow(duty, 'NV-4.2', '', { owner: '', neighbourhood: '' });
    expect(unit).toMatchObject({ owners: '', neighbourhoods: 'Khu phố 1; Khu phố 3' });
  });
});
