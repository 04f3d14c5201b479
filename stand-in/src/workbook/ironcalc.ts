import { toA1 } from './a1';
import { key } from './cells';
import { Engine } from './engine';
import type { Evaluator, SheetResult } from './evaluator';
import type { ColourRule, Sheet, Workbook } from './model';
import { ColumnCollector, type NeededColumns } from './neededColumns';
import { paint, paintWhereMet } from './painting';
import { mapReferences, referenceText } from './references';
import { ruleProbes, type RuleProbe } from './ruleProbes';
import { serialOfInstant } from './serial';

/** An Evaluator by IronCalc. Only cells that some formula or formula rule looks at are loaded into it. */
export function ironCalc(): Evaluator {
  return {
    evaluate(workbook, now) {
      const plan = planOf(workbook);
      const today = Math.floor(serialOfInstant(now, workbook.timeZone));
      const hasFormulas = plan.some(
        ({ formulas, rules }) => formulas.length || rules.some(({ probes }) => probes.length),
      );
      const engine = hasFormulas ? calculated(workbook, plan, now) : null;
      try {
        return new Map(plan.map((each, i) => [each.sheet.id, resultOf(each, i, engine, plan, today)]));
      } finally {
        engine?.free();
      }
    },
  };
}

interface SheetPlan {
  sheet: Sheet;
  formulas: { row: number; column: number; formula: string }[];
  rules: { rule: ColourRule; probes: RuleProbe[] }[];
}

function planOf(workbook: Workbook): SheetPlan[] {
  return workbook.sheets.map((sheet) => ({
    sheet,
    formulas: [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [{ row, column, formula }])),
    ),
    rules: sheet.colourRules.map((rule) => ({ rule, probes: ruleProbes(sheet, rule) })),
  }));
}

/** Tabs are named by their position, since people's names for them may be longer than the engine allows. */
const engineName = (position: number): string => `s${position}`;

/** The rules of a tab are calculated on a tab of their own behind all others: a column a rule, a row a probe. */
const ruleSheet = (plan: SheetPlan[], position: number): number => plan.length + position;

function calculated(workbook: Workbook, plan: SheetPlan[], now: number): Engine {
  const names = [...plan, ...plan].map((_, position) => engineName(position));
  const engine = new Engine(names, workbook.timeZone);
  const translated = (formula: string, home: Sheet): string => inEngine(formula, home, workbook);
  loadNames(engine, workbook);
  loadValues(engine, plan, neededBy(workbook, plan));
  plan.forEach(({ sheet, formulas, rules }, position) => {
    for (const { row, column, formula } of formulas) {
      engine.putFormula(position, row, column, translated(formula, sheet));
    }
    rules.forEach(({ probes }, i) =>
      probes.forEach(({ formula }, j) =>
        engine.putFormula(ruleSheet(plan, position), j + 1, i + 1, translated(formula, sheet)),
      ),
    );
  });
  engine.calculate(now);
  return engine;
}

function neededBy(workbook: Workbook, plan: SheetPlan[]): NeededColumns {
  const collector = new ColumnCollector(workbook);
  for (const { sheet, formulas, rules } of plan) {
    for (const { formula } of formulas) collector.add(formula, sheet, false);
    for (const { rule } of rules) {
      if (rule.condition.kind === 'formula') collector.add(rule.condition.formula, sheet, true);
    }
  }
  for (const { sheetId } of workbook.namedRanges) collector.needed.set(sheetId, 'all');
  return collector.needed;
}

function loadNames(engine: Engine, workbook: Workbook): void {
  for (const { name, sheetId, area } of workbook.namedRanges) {
    const position = workbook.sheets.findIndex(({ id }) => id === sheetId);
    const fixed = toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    if (position >= 0) engine.name(name, `${engineName(position)}!${fixed}`);
  }
}

function loadValues(engine: Engine, plan: SheetPlan[], needed: NeededColumns): void {
  plan.forEach(({ sheet }, position) => {
    const columns = needed.get(sheet.id);
    if (!columns) return;
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === undefined && (columns === 'all' || columns.has(column))) {
          engine.putValue(position, row, column, cell.value);
        }
      }
    }
  });
}

/** The formula with the engine's names for tabs, and without the two functions of Sheets it lacks. */
function inEngine(formula: string, home: Sheet, workbook: Workbook): string {
  const renamed = mapReferences(formula, (reference) => {
    const { sheetName = home.name } = reference;
    const position = workbook.sheets.findIndex(({ name }) => name === sheetName);
    return position < 0 ? '#REF!' : referenceText({ ...reference, sheetName: engineName(position) });
  });
  return renamed
    .split(/("[^"]*")/)
    .map((piece, i) =>
      i % 2 ? piece : piece.replace(/\bHYPERLINK\(/gi, 'CHOOSE(2,').replace(/\bARRAYFORMULA\(/gi, '('),
    )
    .join('');
}

function resultOf(
  { sheet, formulas, rules }: SheetPlan,
  position: number,
  engine: Engine | null,
  plan: SheetPlan[],
  today: number,
): SheetResult {
  const result: SheetResult = { values: new Map(), formats: new Map() };
  for (const { row, column } of engine ? formulas : [])
    readFormula(engine as Engine, position, row, column, result);
  rules.forEach(({ rule, probes }, i) => {
    probes.forEach((probe, j) => {
      if (engine?.isTrue(ruleSheet(plan, position), j + 1, i + 1)) paint(probe.area, rule, result);
    });
    paintWhereMet(sheet, rule, today, result);
  });
  return result;
}

function readFormula(
  engine: Engine,
  position: number,
  row: number,
  column: number,
  { values }: SheetResult,
): void {
  const [rows, columns] = engine.spill(position, row, column);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      values.set(key(row + i, column + j), engine.value(position, row + i, column + j));
    }
  }
}
