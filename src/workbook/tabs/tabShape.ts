/** What is agreed with people about one tab and its columns. */

export interface Column {
  header: string;
  /** Other headers under which committees keep the same thing. */
  aliases?: readonly string[];
  /** Without it the tab cannot be understood. */
  required?: true;
  /** An adopted sheet does not have it: not looked for, not missed. */
  absent?: true;
  /** Only some sets of criteria need it: read where it stands, added when such a set is chosen. */
  extra?: true;
  /** Pixels, for a column that setting up adds. */
  width: number;
  /** Cells are dates and shown as dd/MM/yyyy. */
  date?: true;
  percent?: true;
  /** Kept as typed: "01" and "30/8" stay what they are. */
  text?: true;
  /** For the script alone: it makes no row taller. */
  oneLine?: true;
  /** What may be chosen; anything else is only marked, never refused. */
  choices?: readonly string[];
  help?: string;
}

export interface Tab<Key extends string = string> {
  name: string;
  /** Without this tab and its required columns the numbers cannot be trusted, and no digest goes out. */
  essential: boolean;
  /** Only some committees need it: its absence is no problem, and setting up does not add it. */
  optional?: true;
  /** A sheet the committee had before: read as it is, never added to unless somebody asks. */
  adopted?: true;
  columns: Record<Key, Column>;
}

export const tab = <Key extends string>(name: string, columns: Record<Key, Column>): Tab<Key> => ({
  name,
  essential: false,
  columns,
});

export const essentialTab = <Key extends string>(name: string, columns: Record<Key, Column>): Tab<Key> => ({
  ...tab(name, columns),
  essential: true,
});
