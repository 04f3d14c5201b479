import type { BeginRequest } from '../../answers';
import { Action } from '../parts/Action';
import { Status } from '../parts/Status';
import type { Work } from '../useWork';

const ways: { by: BeginRequest['by']; name: string; says: string }[] = [
  {
    by: 'sets',
    name: 'Chọn bộ tiêu chí',
    says: 'Đô thị văn minh, nông thôn mới, tiếp cận pháp luật, hoặc bộ của địa phương. Các tab được tạo sẵn.',
  },
  {
    by: 'adopt',
    name: 'Dùng bảng có sẵn',
    says: 'Nhiệm vụ đã ghi ở một tab của bảng này, hoặc ở bảng khác để dán vào. Bảng cũ giữ nguyên.',
  },
  {
    by: 'notice',
    name: 'Dán thông báo',
    says: 'Dán văn bản giao việc; từng nhiệm vụ được đọc ra để xem lại, rồi mới ghi vào bảng.',
  },
];

/** A workbook without our tabs: three ways in. */
export const Start = ({ work, begin }: { work: Work; begin(by: BeginRequest['by']): Promise<void> }) => (
  <main class="week">
    <header>
      <h1>Bắt đầu</h1>
      <p class="under">Bảng này chưa có gì để tổng hợp. Chọn một cách; cách khác để sau cũng được.</p>
    </header>
    <ul class="ways">
      {ways.map(({ by, name, says }) => (
        <li key={by}>
          <Action disabled={work.busy} onPress={() => begin(by)}>
            {name}
          </Action>
          <p class="under">{says}</p>
        </li>
      ))}
    </ul>
    <Status said={work.said} />
  </main>
);
