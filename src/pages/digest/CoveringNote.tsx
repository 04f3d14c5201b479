interface Props {
  note: string;
  change(note: string): void;
  /** What was typed is to be seen in the letters. */
  shown(): void;
}

/** A sentence of the secretary's own, above every letter. */
export function CoveringNote({ note, change, shown }: Props) {
  return (
    <label class="note">
      Lời thư ký ở đầu mọi thư (không bắt buộc)
      <textarea
        rows={2}
        maxLength={500}
        value={note}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onChange={shown}
      />
    </label>
  );
}
