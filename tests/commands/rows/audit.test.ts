import type { Project } from 'stand-in';
import { closingHour, fill, shown, tab } from '../../support/office';
import { linkFor } from '../../support/phone';
import { binh, done, office, save } from '../../support/phoneOffice';
import { set } from '../../support/schedule';

const audit = (project: Project) => shown(tab(project, 'Nhật ký')).slice(1);

const close = (project: Project) => {
  project.call('closeWeek');
};

describe('What is written down of a save', () => {
  it('says of each column what stood there and what stands now, days as people write them', async () => {
    const project = await office();
    fill(project, 'Nhiệm vụ', [{ 'Kết quả, sản phẩm': 'Đã họp' }]);
    project.touch();
    const result = { field: 'result', seen: 'Đã họp', value: '' };
    expect(save(project, linkFor(project, binh), 'NV-1', [...done(), result])).toMatchObject({ saved: true });
    expect(audit(project).map((row) => row.slice(0, 5))).toEqual([
      [
        '14:00 11/08/2023',
        binh,
        'Liên kết cá nhân',
        'NV-1',
        [
          'Trạng thái: Đang thực hiện → Hoàn thành',
          'Tiến độ (%): (trống) → 100',
          'Ngày hoàn thành: (trống) → 11/08/2023',
          'Kết quả, sản phẩm: Đã họp → (trống)',
        ].join('\n'),
      ],
    ]);
  });

  it('goes after the months that names are kept, as a week is closed, and no sooner', async () => {
    const project = await office();
    set(project, 'Số tháng giữ tên trong sổ', '3');
    save(project, linkFor(project, binh), 'NV-1', done());
    project.clock.set(closingHour('2023-11-10'));
    save(project, linkFor(project, binh), 'NV-1', [{ field: 'result', seen: '', value: 'Đã họp' }]);
    close(project);
    expect(audit(project)).toHaveLength(2);
    project.clock.set(closingHour('2023-11-17'));
    close(project);
    expect(audit(project).map(([at]) => at)).toEqual(['14:00 10/11/2023']);
  });
});
