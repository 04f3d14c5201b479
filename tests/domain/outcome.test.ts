import { isRefused, refused, type Result } from '../../src/domain/outcome';

it('A command’s answer is told from its refusal, whatever the answer is', () => {
  expect(isRefused(refused({ code: 'busy' }))).toBe(true);
  const answers: Result<unknown>[] = [null, 'Đã gửi', 0, undefined, [], {}, { ok: true }, { said: 'Đã gửi' }];
  for (const answer of answers) expect([answer, isRefused(answer)]).toEqual([answer, false]);
});
