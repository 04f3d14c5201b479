import { pipe, regex, strictObject, string } from 'valibot';
import { textUpTo } from './fields';

export const jumpRequest = strictObject({
  sheet: textUpTo(100),
  cell: pipe(string(), regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});
