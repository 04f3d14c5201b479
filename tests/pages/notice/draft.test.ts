import {
  acceptedOf,
  type Draft,
  draftsOf,
  isDoubtful,
  toBeDone,
  whatToDo,
  withName,
} from '../../../src/pages/notice/draft';
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

  it('ask whom of two namesakes is meant until each field that names them says so', () => {
    const [draft] = drafts;
    if (draft === undefined) throw new Error('no draft');
    const namesakes = ['Vũ Văn An (Trạm y tế)', 'Vũ Văn An (Đoàn phường)'];
    const asked: Draft = {
      ...draft,
      proposed: { ...draft.proposed, unknown: [{ written: 'Vũ Văn An', near: '', namesakes }] },
      fields: { ...draft.fields, owners: 'Vũ Văn Anh; Vũ Văn An', partners: 'Vũ Văn An' },
    };
    const once = withName(asked.fields, 'Vũ Văn An', 'Vũ Văn An (Trạm y tế)');
    expect([once.owners, once.partners]).toEqual(['Vũ Văn Anh; Vũ Văn An (Trạm y tế)', 'Vũ Văn An']);
    expect(isDoubtful({ ...asked, fields: once })).toBe(true);
    const both = withName(once, 'Vũ Văn An', 'Vũ Văn An (Đoàn phường)');
    expect(both.partners).toBe('Vũ Văn An (Đoàn phường)');
    expect(isDoubtful({ ...asked, fields: both })).toBe(false);
    expect(withName(both, 'Vũ Văn An', 'ai khác')).toEqual(both);
  });

  it('are told apart from a text that holds none', () => {
    expect(whatToDo([])).toMatch(/dán văn bản khác/);
  });
});
