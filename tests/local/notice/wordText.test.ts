import { plainTextOf } from '../../../local/notice/wordText';

describe('the text of a Word file', () => {
  it('has a line for each paragraph and no markup', () => {
    expect(
      plainTextOf('<p>Số 05-TB/BCĐ</p><p>1. <strong>UBND</strong> rà soát &lt;5 hộ &amp; báo cáo</p>'),
    ).toBe('Số 05-TB/BCĐ\n1. UBND rà soát <5 hộ & báo cáo\n');
  });

  it('has the numbers and bullets that Word adds by itself', () => {
    expect(plainTextOf('<ol><li>Công an<ul><li>tuần tra</li></ul></li><li>Trạm Y tế</li></ol>')).toBe(
      '1. Công an\n- tuần tra\n2. Trạm Y tế\n',
    );
  });

  it('parts the cells of a table by tabs, one row a line', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    expect(plainTextOf(`<table>${row('Nội dung', 'Chủ trì')}${row('Dọn chợ', 'Tổ 4')}</table>`)).toBe(
      'Nội dung\tChủ trì\nDọn chợ\tTổ 4\n',
    );
  });

  it('has a line for each paragraph of a table of one row, which only sets issuer and motto side by side', () => {
    const head =
      '<table><tr><td><p>BAN CHỈ ĐẠO</p><p>Số 09-TB/BCĐ</p></td><td><p>Hoa Mai, ngày 31/8/2023</p></td></tr></table>';
    expect(plainTextOf(`${head}<p>THÔNG BÁO</p>`)).toBe(
      'BAN CHỈ ĐẠO\nSố 09-TB/BCĐ\nHoa Mai, ngày 31/8/2023\nTHÔNG BÁO\n',
    );
  });
});
