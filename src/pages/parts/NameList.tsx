/** Names that a field proposes while somebody types; the field names it by `list`. */
export const NameList = ({ id, names }: { id: string; names: readonly string[] }) => (
  <datalist id={id}>
    {names.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
);
