import { useId, useState } from 'preact/hooks';
import type { Failure, PhoneSetUpAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { ConfirmButton } from '../parts/ConfirmButton';
import { doorsOf } from '../server';
import type { Work } from '../useWork';

const settingsDoors = doorsOf<typeof import('../../doors/settings')>();

/** The phone's page: how it is switched on, then a message for each person, and how links are renewed. Read only when wanted. */
export function Phone({ work }: { work: Work }) {
  const [page, setPage] = useState<PhoneSetUpAnswer | null>(null);

  const ask = (doing: string, asked: () => Promise<PhoneSetUpAnswer | Failure>) =>
    work.run(doing, async () => {
      const answer = await asked();
      if (!answer.ok) return answer;
      setPage(answer);
      return answer.message;
    });
  const load = () => ask('Đang xem…', () => settingsDoors.phoneForSidebar());

  return (
    <details class="item others">
      <summary>
        <span class="first">Trang trên điện thoại</span>
      </summary>
      <p class="under">
        Mỗi người có một liên kết riêng trong thư: mở ra là thấy việc của mình và báo kết quả bằng hai lần
        chạm, không cần tài khoản.
      </p>
      {page === null ? (
        <Action disabled={work.busy} onPress={load}>
          Xem tình trạng
        </Action>
      ) : page.on ? (
        <On page={page} work={work} ask={ask} />
      ) : (
        <Off page={page} work={work} ask={ask} reload={load} />
      )}
    </details>
  );
}

interface Props {
  page: PhoneSetUpAnswer;
  work: Work;
  ask(doing: string, asked: () => Promise<PhoneSetUpAnswer | Failure>): Promise<void>;
}

function Off({ page, work, ask, reload }: Props & { reload(): Promise<void> }) {
  const [address, setAddress] = useState(page.address);
  const id = useId();
  return (
    <>
      <p>Đang tắt. Để bật:</p>
      <ol class="steps">
        <li>Trong bảng, chọn Tiện ích mở rộng › Apps Script.</li>
        <li>Chọn Triển khai › Tùy chọn triển khai mới › Ứng dụng web.</li>
        <li>Thực thi dưới tên: Tôi. Người có quyền truy cập: Bất kỳ ai. Bấm Triển khai.</li>
        <li>Chép địa chỉ ứng dụng web, dán vào ô dưới đây rồi bấm Thử.</li>
      </ol>
      <label for={id}>Địa chỉ ứng dụng web</label>
      <input id={id} value={address} onInput={({ currentTarget }) => setAddress(currentTarget.value)} />
      <Action
        disabled={work.busy || address.trim() === ''}
        onPress={() => ask('Đang chuẩn bị trang thử…', () => settingsDoors.tryPhone({ address }))}
      >
        Thử
      </Action>
      {page.testLink !== '' && (
        <>
          <p>
            <a href={page.testLink} target="_blank" rel="noopener noreferrer">
              Mở trang thử
            </a>{' '}
            rồi bấm Bật ở trang đó. Nếu trang báo không đọc được bảng thì chưa bật được; thư vẫn gửi như
            trước.
          </p>
          <Action look="link" disabled={work.busy} onPress={reload}>
            Xem đã bật chưa
          </Action>
        </>
      )}
    </>
  );
}

function On({ page, work, ask }: Props) {
  const [person, setPerson] = useState('');
  const [message, setMessage] = useState('');
  const id = useId();
  const write = () =>
    work.run('Đang soạn tin nhắn…', async () => {
      const answer = await settingsDoors.phoneMessage({ person });
      if (!answer.ok) return answer;
      setMessage(answer.text);
      return 'Chép tin nhắn dưới đây rồi gửi riêng cho người đó.';
    });
  return (
    <>
      <p>✓ Đang bật{page.address === '' ? '' : ` ở ${page.address}`}.</p>
      <label for={id}>Người nhận</label>
      <select
        id={id}
        value={person}
        onChange={({ currentTarget }) => {
          setPerson(currentTarget.value);
          setMessage('');
        }}
      >
        <option value="">Chọn người</option>
        {page.people.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <Action disabled={work.busy || person === ''} onPress={write}>
        Soạn tin nhắn Zalo
      </Action>
      {message !== '' && <textarea readOnly rows={7} value={message} aria-label="Tin nhắn để chép" />}
      {person !== '' && (
        <ConfirmButton
          key={person}
          caption={`Cấp lại liên kết của ${person}`}
          yes="Cấp lại"
          busy={work.busy}
          confirm={() => ask('Đang cấp lại…', () => settingsDoors.renewLinks({ person }))}
        >
          Liên kết cũ của {person} không mở được nữa. Cấp lại?
        </ConfirmButton>
      )}
      <ConfirmButton
        caption="Cấp lại liên kết của mọi người"
        yes="Cấp lại hết"
        busy={work.busy}
        confirm={() => ask('Đang cấp lại…', () => settingsDoors.renewLinks({ person: '' }))}
      >
        Mọi liên kết đã gửi không mở được nữa; liên kết mới đi cùng thư sau. Cấp lại?
      </ConfirmButton>
      <ConfirmButton
        caption="Tắt trang trên điện thoại"
        yes="Tắt"
        busy={work.busy}
        confirm={() => ask('Đang tắt…', () => settingsDoors.switchOffPhone())}
      >
        Tắt rồi thì liên kết không mở được và thư dẫn về bảng như trước. Tắt?
      </ConfirmButton>
    </>
  );
}
