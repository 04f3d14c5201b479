import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { WeekFileMade, WeekFileRequest } from '../../answers';
import { copyFrom } from '../parts/copy';
import { csvOf } from './csv';

interface Props {
  file: WeekFileMade;
  busy: boolean;
  choose(week: WeekFileRequest['week']): Promise<void>;
}

/** The file of a week: to be downloaded, or copied where a browser refuses that. */
export function WeekFile({ file, busy, choose }: Props) {
  const { weeks, week, fileName, text, about } = file;
  const [addresses, setAddresses] = useState({ json: '', csv: '' });
  const [copied, setCopied] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    const made = {
      json: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
      csv: URL.createObjectURL(new Blob([csvOf(text)], { type: 'text/csv' })),
    };
    setAddresses(made);
    setCopied('');
    return () => Object.values(made).forEach((url) => URL.revokeObjectURL(url));
  }, [text]);

  async function copy(): Promise<void> {
    const done = field.current !== null && (await copyFrom(field.current));
    setCopied(done ? '✓ Đã sao chép.' : 'Nhấn Ctrl+C để sao chép (máy Mac: ⌘C).');
  }

  return (
    <>
      <label for={id}>Tuần</label>
      <select
        id={id}
        value={week}
        disabled={busy}
        onChange={({ currentTarget }) =>
          void choose(weeks.find(({ key }) => key === currentTarget.value)?.key ?? null)
        }
      >
        {weeks.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <ul class="about">
        {about.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <a class="primary" href={addresses.json} download={fileName} target="_self">
        Tải tệp về
      </a>
      <p class="under">{fileName}. Gửi nguyên tệp này cho cấp trên; sửa tệp thì bên nhận sẽ báo hỏng.</p>
      <p class="under">
        Cấp trên cần dạng bảng thì tải{' '}
        <a href={addresses.csv} download={fileName.replace(/json$/, 'csv')} target="_self">
          tệp .csv
        </a>
        , cùng số liệu.
      </p>
      <details class="item">
        <summary>
          <span class="first">Không tải về được?</span>
        </summary>
        <p class="under">Sao chép nội dung, dán vào một tệp trống rồi lưu với tên {fileName}.</p>
        <textarea ref={field} aria-label={`Nội dung tệp ${fileName}`} readOnly rows={6} value={text} />
        <p role="status" aria-live="polite">
          {copied}
        </p>
        <button type="button" class="plain" onClick={() => void copy()}>
          Sao chép nội dung
        </button>
      </details>
    </>
  );
}
