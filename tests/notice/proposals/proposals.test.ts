import { proposalsOf } from '../../../src/notice/proposals/proposals';
import { readNotice } from '../../../src/notice/readNotice';
import { neighbourhoodBook, peopleBook } from '../../../src/workbook/reading/books';
import { criterion, day, member, neighbourhood, tracker } from '../../support/tracker';

const members = [
  member({
    name: 'Vũ Văn An (Trạm y tế)',
    fullName: 'Vũ Văn An',
    unit: 'Trạm y tế',
    email: 'an1@example.com',
  }),
  member({
    name: 'Vũ Văn An (Đoàn phường)',
    fullName: 'Vũ Văn An',
    unit: 'Đoàn phường',
    email: 'an2@example.com',
  }),
  member({ name: 'Trần Văn Bình', unit: 'Công an thị trấn', criteria: ['4'] }),
  member({ name: 'Lê Thị Mai', unit: 'Ủy ban nhân dân' }),
  member({ name: 'Phạm Thị Cúc', unit: 'Hội Liên hiệp Phụ nữ', criteria: ['7'] }),
];
const neighbourhoods = [neighbourhood({ name: 'Khu phố 3', head: 'Đỗ Văn Lâm' })];
const people = peopleBook(members, neighbourhoods, true);
const places = neighbourhoodBook(neighbourhoods, true);

/** The one duty of a notice that says no more than this. */
function proposed(sentence: string, codes = ['4', '7']) {
  const notice = readNotice(`Số 08-TB/BCĐ\nNgày 31 tháng 7 năm 2023\n1. ${sentence}`, {
    date: day('2023-07-31'),
  });
  const [first] = proposalsOf(notice, {
    tracker: tracker({
      members,
      neighbourhoods,
      criteria: codes.map((code) => criterion({ code })),
    }),
    person: (name) => people.find(name),
    namesakes: (name) => people.unclear(name)?.ways ?? [],
    neighbourhood: (name) => places.find(name),
  });
  if (!first) throw new Error('no duty');
  return first;
}

describe('A proposed duty', () => {
  it('names people and units as the tabs have them, also where the notice shortens them', () => {
    expect(proposed('Giao đồng chí Lê Thị Mai lập hồ sơ.').owners).toEqual(['Lê Thị Mai']);
    expect(proposed('Công an lập hồ sơ chuyển hóa địa bàn.').owners).toEqual(['Công an thị trấn']);
    expect(proposed('UBND lập kế hoạch kiểm tra.').owners).toEqual(['Ủy ban nhân dân']);
    expect(proposed('Hội LHPN rà soát các mô hình.').owners).toEqual(['Hội Liên hiệp Phụ nữ']);
  });

  it('offers the name probably meant for one that no list knows', () => {
    expect(proposed('Giao đồng chí Lê Thị Mây lập hồ sơ.').unknown).toEqual([
      { written: 'Lê Thị Mây', near: 'Lê Thị Mai', namesakes: [] },
    ]);
    expect(proposed('Giao đồng chí Đỗ Văn Lân lập hồ sơ.').unknown[0]?.near).toBe('Đỗ Văn Lâm');
  });

  it('asks which of two namesakes is meant, as owner or as partner', () => {
    const asked = { near: null, namesakes: ['Vũ Văn An (Trạm y tế)', 'Vũ Văn An (Đoàn phường)'] };
    expect(proposed('Giao đồng chí Vũ Văn An lập hồ sơ.')).toMatchObject({
      owners: ['Vũ Văn An'],
      unknown: [{ written: 'Vũ Văn An', ...asked }],
    });
    expect(proposed('Giao đồng chí Lê Thị Mai phối hợp với đồng chí Vũ Văn An lập hồ sơ.')).toMatchObject({
      owners: ['Lê Thị Mai'],
      unknown: [{ ...asked }],
    });
  });

  it('keeps everybody who answers for a duty, and asks about those no list knows', () => {
    expect(proposed('Trường Mầm non lập hồ sơ.').unknown).toHaveLength(1);
    expect(proposed('UBND và các đoàn thể rà soát các mô hình.')).toMatchObject({
      owners: ['Ủy ban nhân dân', 'các đoàn thể'],
      unknown: [{ written: 'các đoàn thể', near: null, namesakes: [] }],
    });
  });

  it('keeps an officer without a name in words beside the known unit that answers for the duty', () => {
    const officer = proposed('UBND chỉ đạo công chức chuyên môn lập hồ sơ.');
    expect([officer.owners, officer.unknown]).toEqual([['Ủy ban nhân dân'], []]);
    expect(officer.partners).toEqual(['công chức chuyên môn']);
    const misspelt = proposed('UBND chỉ đạo bà Lê Thị Mây lập hồ sơ.');
    expect([misspelt.owners.length, misspelt.unknown.length]).toEqual([2, 1]);
    const several = proposed('UBND và Trường Mầm non chỉ đạo công chức chuyên môn lập hồ sơ.');
    expect(several.unknown.map(({ written }) => written)).toEqual(['Trường Mầm non']);
    const nobodyKnown = proposed('Trường Mầm non chỉ đạo công chức chuyên môn lập hồ sơ.');
    expect(nobodyKnown.unknown.map(({ written }) => written)).toEqual([
      'Trường Mầm non',
      'công chức chuyên môn',
    ]);
  });

  it('knows whom a class means', () => {
    const parts = (sentence: string) => proposed(sentence).parts.map(({ owner }) => owner);
    expect(parts('Các thành viên Ban Chỉ đạo lập hồ sơ.')).toEqual(['Trần Văn Bình', 'Phạm Thị Cúc']);
    expect(parts('Các thành viên Ban Chỉ đạo lập hồ sơ tiêu chí số 7.')).toEqual(['Phạm Thị Cúc']);
    expect(proposed('Các khu phố sửa nhà văn hóa.').parts.map(({ owner }) => owner)).toEqual(['Đỗ Văn Lâm']);
    expect(proposed('Khu phố 3 sửa nhà văn hóa.')).toMatchObject({
      parts: [],
      neighbourhoods: ['Khu phố 3'],
    });
  });

  it('keeps a criterion only when the tab has it, and marks one that is guessed', () => {
    expect(proposed('Công an lập hồ sơ để hoàn thành tiêu chí số 4.')).toMatchObject({
      criterion: '4',
      criterionGuessed: false,
    });
    const other = proposed('Công an lập hồ sơ để hoàn thành tiêu chí số 8 trước 30/9/2023.');
    expect(other.criterion).toBeNull();
    expect(other.doubts).toEqual(['Văn bản ghi tiêu chí số 8, tab Tiêu chí không có.']);
    expect(proposed('Công an lập hồ sơ để hoàn thành tiêu chí số 8 trước 30/9/2023.', []).doubts).toEqual([]);
    expect(proposed('Các khu phố sửa nhà văn hóa.')).toMatchObject({
      criterion: '7',
      criterionGuessed: true,
    });
  });

  it('says what a person has to look at in its deadline', () => {
    expect(proposed('Công an lập hồ sơ trước 31/9/2023.').doubts.join()).toBe(
      'Không có ngày 31 tháng 9 năm 2023.',
    );
    expect(proposed('Công an lập hồ sơ trước 30/9/2023.').doubts).toEqual([]);
  });

  it('says that nobody is named, or that it may be no duty of its own', () => {
    expect(proposed('Rà soát hồ sơ trước 30/9/2023.').doubts).toEqual(['Chưa rõ giao cho ai.']);
    expect(proposed('UBND chỉ đạo công chức chuyên môn lập hồ sơ trước 30/9/2023.').doubts).toEqual([]);
    expect(proposed('Chỉ đạo Công an lập hồ sơ.').doubts).not.toContain('Chưa rõ giao cho ai.');
    expect(proposed('Công an lập hồ sơ.').doubts).toEqual(['Không thấy thời hạn.']);
    expect(proposed('Công an lập hồ sơ trước 30/9/2023 để phục vụ Tết.').doubts.join()).toContain('“Tết”');
  });

  it('says where its deadline stands behind another duty', () => {
    expect(proposed('Công an lập hồ sơ; rà soát các hộ (xong trước 30/9/2023).').doubts).toEqual([
      'Thời hạn 30/09/2023 ghi ở việc sau trong cùng mục; xem có tính cho cả việc này không.',
    ]);
  });

  it('has no criterion where none is named or suggested', () => {
    expect(proposed('Công an lập hồ sơ.')).toMatchObject({ criterion: null, criterionGuessed: false });
  });

  it('names each once, whatever the case of its letters', () => {
    expect(proposed('Các khu phố và các khu phố lập hồ sơ.').owners).toEqual(['Các khu phố']);
    expect(proposed('Công an, Công an thị trấn lập hồ sơ.').owners).toEqual(['Công an thị trấn']);
  });

  it('tells where in the document it stands', () => {
    expect(proposed('Công an lập hồ sơ.').source).toBe('08-TB/BCĐ, mục 1');
  });
});
