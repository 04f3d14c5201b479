import { isPlausible, outsideYears } from '../../../src/domain/deadlines/plausible';

it('A day that somebody can have meant lies in the years 2000 to 2199', () => {
  const days = ['1999-12-31', '2000-01-01', '2199-12-31', '2200-01-01', '12023-08-30', '123-08-30', ''];
  expect(days.map(isPlausible)).toEqual([false, true, true, false, false, false, false]);
  expect(outsideYears('Năm 2923')).toBe('Năm 2923 nằm ngoài các năm 2000–2199.');
});
