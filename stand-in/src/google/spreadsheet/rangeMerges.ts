import { covers, intersection } from '../../workbook/a1';
import { eachCell, withoutContent, putCell } from '../../workbook/cells';
import type { Area, Sheet } from '../../workbook/model';
import { requireWritable } from '../entry';
import { Exception } from '../errors';
import { RangePart } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.Range;

type Merges = Pick<
  Google,
  'breakApart' | 'getMergedRanges' | 'isPartOfMerge' | 'merge' | 'mergeAcross' | 'mergeVertically'
>;

/** Cells that stand as one. */
export class RangeMerges extends RangePart implements Merges {
  getMergedRanges(): Google[] {
    return mergesWithin(this.sheet, this.area).map((area) => this.context.make.range(this.sheet, area));
  }

  isPartOfMerge(): boolean {
    return mergesWithin(this.sheet, this.area).length > 0;
  }

  merge(): Google {
    return this.#mergeEach([this.area]);
  }

  /** Each row by itself. */
  mergeAcross(): Google {
    const { area } = this;
    return this.#mergeEach(
      Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })),
    );
  }

  /** Each column by itself. */
  mergeVertically(): Google {
    const { area } = this;
    return this.#mergeEach(
      Array.from({ length: area.columns }, (_, j) => ({ ...area, column: area.column + j, columns: 1 })),
    );
  }

  /** Only the first cell of each keeps its content. */
  #mergeEach(areas: Area[]): Google {
    this.breakApart();
    for (const area of areas.filter(({ rows, columns }) => rows * columns > 1)) {
      this.sheet.merges = [...this.sheet.merges, area];
      eachCell(this.sheet, area, (cell, row, column) => {
        if (row !== area.row || column !== area.column)
          putCell(this.sheet, row, column, withoutContent(cell));
      });
    }
    return this.face;
  }

  breakApart(): Google {
    requireWritable(this.context.state, this.sheet, this.area);
    const touched = mergesWithin(this.sheet, this.area);
    if (!touched.every((merge) => covers(this.area, merge))) {
      throw new Exception('You must select all cells in a merged range to merge or unmerge them.');
    }
    this.sheet.merges = this.sheet.merges.filter((merge) => !touched.includes(merge));
    this.context.state.touch();
    return this.face;
  }
}

const mergesWithin = (sheet: Sheet, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersection(merge, area));
