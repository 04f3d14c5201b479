import { acceptedOf, type Draft, draftsOf, toBeDone, whatToDo } from '../../../src/sidebar/notice/draft';
import { sampleNotice } from './sampleNotice';

const drafts = draftsOf(sampleNotice);
const contents = (list: readonly { content: string }[]) => list.map(({ content }) => content);
const spreadAll = (list: Draft[]): Draft[] => list.map((draft) => ({ ...draft, spread: true }));

describe('The proposals', () => {
  it('begin with the doubtful ones, and go to the sheet in the order of the notice', () => {
    expect(contents(drafts.map(({ fields }) => fields))[0]).toBe('tổng hợp tiến độ');
    expect(contents(acceptedOf(drafts))).toEqual([
      'lập phương án thu hồi đất công',
      'hoàn thiện nhà văn hóa',
      'tổng hợp tiến độ',
    ]);
  });

  it('add a row each, one for each of a class on request, and none where a deadline is only moved', () => {
    expect(toBeDone(drafts)).toEqual({ added: 2, moved: 1 });
    expect(toBeDone(spreadAll(drafts))).toEqual({ added: 5, moved: 1 });
    expect(toBeDone(drafts.map((draft) => ({ ...draft, extend: false })))).toEqual({ added: 3, moved: 0 });
  });

  it('do not choose what is in the sheet already', () => {
    const jump = { sheet: 'Nhiệm vụ', cell: 'B7' };
    const known = sampleNotice.duties.map((duty) => ({
      ...duty,
      standing: { kind: 'known', id: 'NV-1', jump } as const,
    }));
    expect(acceptedOf(draftsOf({ ...sampleNotice, duties: known }))).toEqual([]);
    expect(whatToDo(draftsOf({ ...sampleNotice, duties: known }))).toBe('Cả 3 việc đã có trong bảng.');
  });

  it('put what is in the sheet already below what is new, and ask for no second look at it', () => {
    const jump = { sheet: 'Nhiệm vụ', cell: 'B7' };
    const duties = sampleNotice.duties.map((duty) =>
      duty.unknown.length > 0 ? { ...duty, standing: { kind: 'known', id: 'NV-1', jump } as const } : duty,
    );
    const again = draftsOf({ ...sampleNotice, duties });
    expect(contents(again.map(({ fields }) => fields)).at(-1)).toBe('tổng hợp tiến độ');
    expect(whatToDo(again)).toBe('Xem qua rồi thêm vào bảng. 1 việc đã có trong bảng, xếp ở dưới.');
  });

  it('need no second look once a name that nobody knew was corrected', () => {
    expect(whatToDo(drafts)).toBe('1 việc cần xem lại, xếp ở trên.');
    const corrected = drafts.map((draft) => ({
      ...draft,
      fields: { ...draft.fields, owners: 'Lê Thị Mai' },
    }));
    expect(whatToDo(corrected)).toBe('Xem qua rồi thêm vào bảng.');
  });

  it('are told apart from a text that holds none', () => {
    expect(whatToDo([])).toMatch(/dán văn bản khác/);
  });
});
