import { integer, minValue, number, pipe, strictObject } from 'valibot';
import { short } from './fields';

export const takeBackRequest = strictObject({ row: pipe(number(), integer(), minValue(2)), at: short });
