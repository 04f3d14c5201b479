import { tableInPaste } from './pastedTable';

interface Props {
  id: string;
  describedBy: string;
  text: string;
  type(text: string): void;
}

/** A field for a table copied from Word, Excel or a web page: it shows the very text that is sent, cells parted by tabs. */
export function TableField({ id, describedBy, text, type }: Props) {
  function paste(event: ClipboardEvent): void {
    const table = tableInPaste(event.clipboardData);
    if (table === null) return;
    event.preventDefault();
    type(table);
  }
  return (
    <textarea
      id={id}
      aria-describedby={describedBy}
      rows={5}
      value={text}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onPaste={paste}
    />
  );
}
