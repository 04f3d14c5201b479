import { filledText, leftOutReasons, unnamed } from '../../../src/domain/wording';

it('A row that is not counted has a reason of its own, which goes on in a sentence', () => {
  const reasons = Object.values(leftOutReasons);
  expect(new Set(reasons).size).toBe(reasons.length);
  for (const reason of reasons) expect(reason).toMatch(/^\p{Ll}.*[^.\s]$/u);
});

it('A record without a name is called by its row', () => {
  expect(unnamed('nội dung', 12)).toBe('(chưa ghi nội dung, dòng 12)');
});

it('What was filled in for people is told, each kind where there is any', () => {
  expect(filledText({ codes: 2, days: 1 })).toBe(
    'Đã cấp mã cho 2 việc; ghi hôm nay là ngày xong hoặc ngày bắt đầu chờ của 1 việc.',
  );
  expect(filledText({ codes: 1, days: 0 })).toBe('Đã cấp mã cho 1 việc.');
  expect(filledText({ codes: 0, days: 3 })).toBe(
    'Đã ghi hôm nay là ngày xong hoặc ngày bắt đầu chờ của 3 việc.',
  );
  expect(filledText({ codes: 0, days: 0 })).toBe('');
});
