import { clausesOf } from '../../src/replies/clauses';

describe('A clause', () => {
  it('is compared with its short and spoken words in full, and kept as it was written', () => {
    expect(clausesOf('Ko làm đc, hổng có dây r')).toMatchObject([
      { written: 'Ko làm đc', plain: 'khong lam duoc', spoken: ' không làm được ' },
      { written: 'hổng có dây r', plain: 'khong co day roi', spoken: ' không có dây rồi ' },
    ]);
  });

  it('begins at “còn”, where nothing before it belongs to that', () => {
    const written = (text: string) => clausesOf(text).map((clause) => clause.written);
    expect(written('xong đoạn đầu còn đoạn cuối')).toEqual(['xong đoạn đầu', 'còn đoạn cuối']);
    expect(written('xong rồi không còn vướng')).toEqual(['xong rồi không còn vướng']);
  });
});
