/** Copies of workbooks, so that a test may change its own. */
import { types } from 'node:util';
import type { Workbook } from 'stand-in';

/**
 * A deep copy of plain data, Maps and Sets. What is frozen is shared; all else is made of this file's own Map, Array and
 * Object, which data read by jest's process is not.
 */
export function copied<Data>(data: Data): Data {
  return copiedValue(data) as Data;
}

function copiedValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (types.isMap(value)) {
    // A line of cells: where one is frozen, all may be shared, for a cell is replaced and never changed.
    const [first] = value.values();
    if (typeof first === 'object' && Object.isFrozen(first)) return new Map(value);
    const map = new Map<unknown, unknown>();
    for (const [key, each] of value) map.set(key, copiedValue(each));
    return map;
  }
  if (types.isSet(value)) return new Set(value);
  if (Array.isArray(value)) return value.map(copiedValue);
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = copiedValue(each);
  return copy;
}

/** The same workbook with its cells frozen, so that copies share them: nobody changes a cell, it is replaced. */
export function withFrozenCells(workbook: Workbook): Workbook {
  for (const { cells } of workbook.sheets)
    for (const line of cells.values())
      for (const cell of line.values()) {
        if (cell.format) Object.freeze(cell.format);
        Object.freeze(cell);
      }
  return workbook;
}
