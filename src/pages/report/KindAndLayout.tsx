import { choices, type LayoutName, layouts } from './choice';

interface Props {
  /** Which of the choices. */
  chosen: number;
  busy: boolean;
  choose(index: number): void;
  layout: LayoutName;
  layOut(layout: LayoutName): void;
}

/** Which paper, and in which layout. */
export const KindAndLayout = ({ chosen, busy, choose, layout, layOut }: Props) => (
  <>
    <label>
      Loại văn bản
      <select
        value={chosen}
        disabled={busy}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {choices.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <label>
      Thể thức
      <select value={layout} onChange={({ currentTarget }) => layOut(currentTarget.value as LayoutName)}>
        {layouts.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  </>
);
