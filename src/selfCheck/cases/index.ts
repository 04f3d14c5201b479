import type { Case } from '../case';
import { dates } from './dates';
import { extent } from './extent';
import { values } from './values';
import { writing } from './writing';

/** Everything the stand-in takes for granted, by theme. */
export const cases: Case[] = [...values, ...writing, ...dates, ...extent];
