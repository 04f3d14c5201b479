import { useId, useState } from 'preact/hooks';
import type { TabsAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { Heading } from '../parts/Heading';
import { Section } from '../parts/Section';
import { TableField } from '../parts/TableField';
import type { Source } from './choices';

interface Props {
  tabs: TabsAnswer;
  busy: boolean;
  choose(source: Source): Promise<void>;
}

/** First step: a tab of this workbook, or a table pasted from elsewhere. */
export function ChooseTable({ tabs, busy, choose }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <>
      <Heading>Dùng bảng có sẵn</Heading>
      <p class="under">
        Bảng giữ nguyên tên, vị trí, tiêu đề và màu; Tổng hợp tuần đọc ngay tại chỗ.
        {tabs.current !== '' && ` Tab nhiệm vụ hiện nay: “${tabs.current}”.`}
      </p>
      <Section title="Chọn tab">
        {tabs.tabs.length === 0 && <p class="empty">Chưa có tab nào khác trong bảng này.</p>}
        <ul>
          {tabs.tabs.map(({ name, says, likely }) => (
            <li key={name}>
              <Action look="row" disabled={busy} onPress={() => choose({ sheet: name, text: '' })}>
                <b>{name}</b>
                <span class="second">
                  {likely ? '✓' : '○'} {says}
                </span>
              </Action>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Hoặc dán một bảng">
        <p id={`${id}-what`} class="under">
          Chép bảng từ Word, Excel hoặc trang web, kể cả dòng tiêu đề, rồi dán vào đây.
        </p>
        <label for={id} class="unseen">
          Bảng để dán
        </label>
        <TableField id={id} describedBy={`${id}-what`} text={text} type={setText} />
        <Action disabled={busy || text.trim() === ''} onPress={() => choose({ sheet: null, text })}>
          Đọc bảng đã dán
        </Action>
      </Section>
    </>
  );
}
