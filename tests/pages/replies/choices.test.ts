import type { ProposedUpdate, RepliesAnswer } from '../../../src/answers';
import { taskCode } from '../../../src/domain/ids';
import { acceptedOf, choicesOf, whatToDo, writeWords } from '../../../src/pages/replies/choices';

const proposed = (
  task: string,
  fields: ProposedUpdate['changes'][number]['field'][],
  doubts: string[] = [],
): ProposedUpdate => ({
  update: {
    task: taskCode(task),
    state: null,
    progress: null,
    difficulty: null,
    request: null,
    result: null,
    proof: null,
    doneOn: null,
    ticks: [],
    extension: null,
    quote: 'được 60%',
    sender: null,
    doubts,
  },
  text: task,
  changes: fields.map((field) => ({ field, seen: '', value: '60', name: field, from: '', to: '60' })),
  jump: null,
});

const answer = (...proposals: ProposedUpdate[]): RepliesAnswer => ({
  ok: true,
  proposals,
});

describe('The proposed cells', () => {
  const choices = choicesOf(answer(proposed('NV-1', ['progress', 'result']), proposed('NV-2', ['progress'])));

  it('are all written unless one is left out', () => {
    expect(writeWords(acceptedOf(choices))).toBe('Ghi 3 ô của 2 việc');
    const fewer = choices.map((choice) => ({ ...choice, left: ['progress'] }));
    expect(acceptedOf(fewer).map(({ code, changes }) => [code, changes.map(({ field }) => field)])).toEqual([
      ['NV-1', ['result']],
    ]);
    expect(
      writeWords(acceptedOf(choices.map((choice) => ({ ...choice, left: ['progress', 'result'] })))),
    ).toBe('Không có gì để ghi');
  });

  it('come with what to do: look at the doubtful, or nothing where the sheet has it all', () => {
    expect(whatToDo(choices)).toMatch(/^Xem qua/);
    expect(whatToDo(choicesOf(answer(proposed('NV-1', ['state'], ['Có thể là việc NV-2.']))))).toMatch(
      /^1 việc cần xem lại/,
    );
    expect(whatToDo(choicesOf(answer(proposed('NV-1', []))))).toMatch(/^Bảng đã có tất cả/);
    expect(whatToDo([])).toMatch(/vì sao/);
  });
});
