import type { CriterionCode } from './ids';
import type { Task, Tracker } from './tracker';

/** What the state tables are grouped by. */
export const groupings = ['criterion', 'neighbourhood', 'member'] as const;

export type Grouping = (typeof groupings)[number];

export interface Groups {
  /** The names of the groups a task belongs to. */
  of(task: Task): string[];
  /** Under which name those stand that belong to none. */
  none: string;
  /** Groups shown first, in this order and even when empty. */
  order: string[];
}

/** The groups of one grouping, named as people know them. */
export function groupsBy(
  grouping: Grouping,
  { criteria, neighbourhoods }: Pick<Tracker, 'criteria' | 'neighbourhoods'>,
): Groups {
  switch (grouping) {
    case 'criterion': {
      const names = new Map(criteria.map(({ code, name }) => [code, `${code}. ${name}`]));
      const nameOf = (code: CriterionCode) => names.get(code) ?? code;
      return {
        of: (task) => task.criteria.map(nameOf),
        none: 'Không gắn tiêu chí',
        order: [...names.values()],
      };
    }
    case 'neighbourhood':
      return {
        of: (task) => task.neighbourhoods,
        none: 'Không gắn khu phố',
        order: neighbourhoods.map(({ name }) => name),
      };
    case 'member':
      return { of: (task) => task.owners, none: 'Chưa giao ai', order: [] };
  }
}

/** The names of the rows a task is counted in: that of no group when it belongs to none. */
export function rowsOf(task: Task, { of, none }: Groups): string[] {
  const names = of(task);
  return names.length === 0 ? [none] : names;
}
