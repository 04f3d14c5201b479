import { type CommuneGroup, requirementFor } from '../../domain/communeGroups';
import { type CriterionCode, criterionCode } from '../../domain/ids';
import { folded } from '../../domain/text';
import type { Conclusion, Criterion, Indicator } from '../../domain/tracker';
import { unnamed } from '../../domain/wording';
import { acceptingUnknown, type Book, CellReader, shown } from './cells';
import { leaveOut, type RecordColumns, recordsOf, takeRecords } from './leftOut';
import { isBlank } from '../grid';
import { conclusions } from './meanings';
import type { Table, TableRow } from './table';
import { conclusionChoices, type criteriaTab, type indicatorsTab } from '../tabs/tabs';

export type CriterionKey = keyof (typeof criteriaTab)['columns'];
export type IndicatorKey = keyof (typeof indicatorsTab)['columns'];
type PointKey = 'points' | 'maxPoints' | 'follows';

export const criterionColumns: RecordColumns<CriterionKey> = {
  code: 'code',
  name: 'name',
  decisive: ['owners', 'conclusion'],
  state: 'conclusion',
};

const indicatorColumns: RecordColumns<IndicatorKey> = {
  code: 'code',
  name: 'content',
  decisive: ['owners', 'result'],
  state: 'result',
};

/** The tab "Tiêu chí". Of rows with the same code only the first counts, and the others are reported. */
export function readCriteria(
  table: Table<CriterionKey>,
  people: Book,
): Map<Criterion, TableRow<CriterionKey>> {
  const read = new CellReader<CriterionKey>(table.sheet, table.problems);
  const seen = new Set<string>();
  return recordsOf(takeRecords(table, criterionColumns), (row) => {
    const code = read.text(row, 'code');
    const name = read.text(row, 'name');
    if (code === '') read.report(row, 'code', 'Tiêu chí chưa có mã nên không gắn được nhiệm vụ và nội dung.');
    if (code !== '' && seen.has(folded(code))) {
      read.report(row, 'code', `Mã tiêu chí “${code}” đã dùng ở dòng trên; dòng này không được tính.`);
      leaveOut(table, row, 'repeatedCode');
      return null;
    }
    seen.add(folded(code));
    if (isBlank(row.cell('name')))
      read.report(row, 'name', 'Chưa ghi tên tiêu chí. Ghi ở ô này; tiêu chí vẫn được tính.');
    const conclusion = read.choice<Conclusion>(row, 'conclusion', conclusions, conclusionChoices);
    return {
      code: criterionCode(code),
      row: row.row,
      name: name || unnamed('tên', row.row),
      group: read.text(row, 'group'),
      owners: read.names(row, 'owners', acceptingUnknown(people)),
      advisor: read.text(row, 'advisor'),
      conclusion,
      reason: read.text(row, 'reason'),
      ...readPoints(read, row),
    };
  });
}

/** Criteria as cells name them: by code ("4", "tiêu chí số 4", "4. An ninh…") or by name. */
export class CriterionBook implements Book {
  readonly keepsUnknown = false;
  private readonly byCode = new Map<string, CriterionCode>();
  private readonly byName = new Map<string, CriterionCode>();

  constructor(
    criteria: readonly Criterion[],
    readonly readable: boolean,
  ) {
    for (const { code, name } of criteria) {
      if (code !== '') this.byCode.set(folded(code), code);
      this.byName.set(folded(name), code);
    }
  }

  unknown(name: string): string {
    return `Không có tiêu chí “${name}” trong tab “Tiêu chí”. Chọn lại mã tiêu chí.`;
  }

  /** Of a heading: called by its name, with or without a number before, or as "Tiêu chí 3"; a bare number names none. */
  named(written: string): CriterionCode | null {
    const text = folded(written);
    const bare = text.replace(/^(?:tieu chi|tc)\s*(?:so\s*)?/, '');
    const name = bare.replace(/^(?:[\da-z]{1,6}[.):]|\d{1,3})\s*/, '');
    const called = bare === text ? undefined : this.byCode.get(bare.replace(/[.:]$/, ''));
    return this.byName.get(text) ?? this.byName.get(bare) ?? this.byName.get(name) ?? called ?? null;
  }

  /** The code, or null when no criterion is meant. */
  find(written: string): CriterionCode | null {
    const text = folded(written);
    const bare = text.replace(/^(?:tieu chi|tc)\s*(?:so\s*)?/, '');
    const head = /^([\da-z.]+)[.:]?\s/.exec(bare)?.[1]?.replace(/\.$/, '');
    return (
      this.byCode.get(text) ??
      this.byCode.get(bare) ??
      this.byName.get(text) ??
      this.byName.get(bare) ??
      (head === undefined ? undefined : this.byCode.get(head)) ??
      null
    );
  }
}

/**
 * The tab "Nội dung". A row that says no criterion is put under the one its code begins with; one of no known criterion is left out,
 * and so is one whose code an earlier row of its criterion bears.
 */
export function readIndicators(
  table: Table<IndicatorKey>,
  criteria: CriterionBook,
  people: Book,
  group: CommuneGroup = 'none',
): Indicator[] {
  const read = new CellReader<IndicatorKey>(table.sheet, table.problems);
  const rowOf = new Map<string, number>();
  return takeRecords(table, indicatorColumns).flatMap((row) => {
    const code = read.text(row, 'code');
    const content = read.text(row, 'content');
    const written = read.text(row, 'criterion');
    const criterion = criteria.find(written === '' ? (code.split('.')[0] ?? '') : written);
    if (criterion === null) {
      if (criteria.readable)
        read.report(
          row,
          'criterion',
          written === '' && code === '' ? withoutCriterion : criteria.unknown(written || code),
        );
      leaveOut(table, row, 'unknownCriterion');
      return [];
    }
    const key = JSON.stringify([criterion, folded(code)]);
    const earlier = code === '' ? undefined : rowOf.get(key);
    if (earlier !== undefined) {
      read.report(
        row,
        'code',
        `Mã “${shown(code)}” đã dùng ở dòng ${earlier} cho cùng tiêu chí; dòng này không được tính. Mỗi dòng cần một mã.`,
      );
      leaveOut(table, row, 'repeatedCode');
      return [];
    }
    rowOf.set(key, row.row);
    // Its code alone says which it is: the column "Nội dung" may be missing.
    const isNamed = !isBlank(row.cell('code')) || !isBlank(row.cell('content'));
    if (!isNamed)
      read.report(row, 'content', 'Chưa ghi nội dung. Ghi ở ô này; dòng vẫn được tính cho tiêu chí của nó.');
    return [
      {
        code,
        row: row.row,
        criterion,
        content: isNamed ? content : unnamed('nội dung', row.row),
        requirement: requirementFor(read.text(row, 'requirement'), group),
        achieved: read.text(row, 'achieved'),
        result: read.choice<Conclusion>(row, 'result', conclusions, conclusionChoices),
        proof: read.text(row, 'proof'),
        owners: read.names(row, 'owners', acceptingUnknown(people)),
        ...readPoints(read, row),
      },
    ];
  });
}

const withoutCriterion =
  'Chưa ghi nội dung này thuộc tiêu chí nào nên chưa được tính. Ghi mã tiêu chí ở ô này.';

/** More points than there are cannot be meant, so they are not counted until somebody looks. */
function readPoints<Key extends string>(
  read: CellReader<Key | PointKey>,
  row: TableRow<Key | PointKey>,
): Pick<Indicator, 'points' | 'follows'> {
  const got = read.amount(row, 'points');
  const of = read.amount(row, 'maxPoints');
  const tooMany = got !== null && of !== null && got > of;
  if (tooMany)
    read.report(row, 'points', 'Điểm lớn hơn điểm tối đa nên chưa được tính. Kiểm tra lại hai cột.');
  return { points: { got: tooMany ? null : got, of }, follows: read.text(row, 'follows') };
}
