import type { Case } from '../case';
import { clearing } from './clearing';
import { dates } from './dates';
import { extent } from './extent';
import { formats } from './formats';
import { formulas } from './formulas';
import { notesAndMerges } from './notesAndMerges';
import { places } from './places';
import { sorting } from './sorting';
import { structure } from './structure';
import { values } from './values';
import { writing } from './writing';

/** Everything the stand-in takes for granted, by theme. */
export const cases: Case[] = [
  ...values,
  ...writing,
  ...dates,
  ...extent,
  ...places,
  ...formulas,
  ...formats,
  ...structure,
  ...sorting,
  ...clearing,
  ...notesAndMerges,
];
