import type { KeptEdition, PaperAnswer } from '../../answers';

interface Props {
  content: PaperAnswer['content'];
  kept: KeptEdition;
  /** Leaves a section out, or takes it in again. */
  leaveOut(key: string, isOut: boolean): void;
}

/** The sections of the paper, each with a box to leave it out. */
export const Sections = ({ content, kept, leaveOut }: Props) => (
  <fieldset>
    <legend>Các phần có trong văn bản</legend>
    {[...content.sections, ...content.annex].map(({ key, title }) => (
      <label key={key} class="check">
        <input
          type="checkbox"
          checked={!kept.without.includes(key)}
          onChange={({ currentTarget }) => leaveOut(key, !currentTarget.checked)}
        />
        {title}
      </label>
    ))}
  </fieldset>
);
