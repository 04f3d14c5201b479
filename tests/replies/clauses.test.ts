import { clausesOf } from '../../src/replies/clauses';

describe('A clause', () => {
  it('is compared with its short and spoken words in full, and kept as it was written', () => {
    expect(clausesOf('Ko làm đc, hổng có dây r')).toMatchObject([
      { written: 'Ko làm đc', plain: 'khong lam duoc', spoken: ' không làm được ' },
      { written: 'hổng có dây r', plain: 'khong co day_ roi', spoken: ' không có dây rồi ' },
    ]);
  });

  it('keeps apart what only looks like a word of the rules without marks, where it has marks', () => {
    const plain = (text: string) => clausesOf(text).map((clause) => clause.plain);
    expect(plain('xóm Đồi đợi')).toEqual(['xom doi_ doi']);
    expect(plain('bình chữa cháy chưa có')).toEqual(['binh chua_ chay chua co']);
    expect(plain('xom doi doi')).toEqual(['xom doi doi']);
  });

  it('of some words without marks was typed without, in a message half with marks', () => {
    expect(clausesOf('lắp được 9 con, con 3 con cho hang ve, xong').map(({ isMarked }) => isMarked)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('ends behind a particle, and goes on behind a reason or a colon in a report', () => {
    const written = (text: string) => clausesOf(text).map((clause) => clause.written);
    expect(written('rác không thu được do xe hỏng nhé để mai mượn xe')).toHaveLength(2);
    expect(written('xong rồi nhé anh Tiếp')).toHaveLength(1);
    expect(written('chưa làm vì còn chờ tỉnh')).toHaveLength(1);
    expect(clausesOf('nhận 7 đơn, đã phân loại: 5 đơn về đất')[0]?.under).toBe('');
  });

  it('begins at “còn”, where nothing before it belongs to that', () => {
    const written = (text: string) => clausesOf(text).map((clause) => clause.written);
    expect(written('xong đoạn đầu còn đoạn cuối')).toEqual(['xong đoạn đầu', 'còn đoạn cuối']);
    expect(written('xong rồi không còn vướng')).toEqual(['xong rồi không còn vướng']);
  });
});
