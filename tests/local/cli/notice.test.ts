import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { noticeJson, noticeLines, noticeOf } from '../../../local/cli/notice';
import { testFolder } from '../support/folder';

const folder = testFolder();
const town = 'tests/notice/corpus/seen/01-thong-bao-thi-tran.txt';

/** A file in the folder of this test, as a person keeps one. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function wordFile(name: string, body: string): Promise<string> {
  const zip = new JSZip();
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return file(name, await zip.generateAsync({ type: 'nodebuffer' }));
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('npm run notice', () => {
  it('gives one object with what the notice is, its duties and what it left out', async () => {
    const report = noticeJson(await noticeOf(town)) as {
      document: object;
      duties: { source: object }[];
      unread: object[];
    };
    expect(Object.keys(report)).toEqual(['document', 'duties', 'unread']);
    expect(report.document).toMatchObject({ number: '05-TB/BCĐ', date: '2023-07-31' });
    expect(report.duties).toHaveLength(15);
    expect(report.duties[3]).toMatchObject({
      owners: ['UBND'],
      doers: ['các khu phố'],
      partners: [],
      criterion: null,
      criterionGuess: '7',
      deadline: {
        phrase: 'trước 30/8/2023',
        date: '2023-08-30',
        time: null,
        kind: 'before',
        recurrence: null,
      },
      source: { item: 'mục 2.2, gạch đầu dòng 1' },
    });
    expect(report.unread[0]).toEqual({ text: expect.any(String), why: expect.any(String) });
  });

  it('shows a person the same, guesses marked as such', async () => {
    const lines = noticeLines(await noticeOf(town)).join('\n');
    expect(lines).toMatch(/Số 05-TB\/BCĐ, ngày 31\/07\/2023/);
    expect(lines).toMatch(/15 nhiệm vụ đề xuất/);
    expect(lines).toMatch(/Tiêu chí: 7 \(gợi ý theo nội dung\)/);
    expect(lines).toMatch(/gợi ý 31\/08\/2023 theo đề mục/);
  });

  it('counts from the date it is given where the text has none', async () => {
    const path = file('không ngày.txt', '1. Giao Công an xã lập hồ sơ trước ngày 05/3.');
    const [duty] = (await noticeOf(path, '19/2/2024')).duties;
    expect(duty?.deadline.date).toBe('2024-03-05');
    expect((await noticeOf(path)).duties[0]?.deadline).toMatchObject({ date: null, kind: 'before' });
  });

  it('reads a Word file, its table too', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Nội dung', 'Chủ trì', 'Thời hạn')}${row('Sơn lại cổng chợ', 'Tổ dân phố 4', '20/4/2024')}</w:tbl>`;
    const path = await wordFile(
      'kế hoạch.docx',
      paragraph('1. Giao Trạm Y tế phun khử khuẩn trước 15/4/2024.') + table,
    );
    const { duties } = await noticeOf(path);
    expect(duties.map(({ owners, deadline }) => [owners, deadline.date])).toEqual([
      [['Trạm Y tế'], '2024-04-15'],
      [['Tổ dân phố 4'], '2024-04-20'],
    ]);
  });

  it('reads a text that Windows kept as UTF-16', async () => {
    const path = file('utf16.txt', Buffer.from('\ufeff1. Giao UBND xã rà soát trước 15/4/2024.', 'utf16le'));
    expect((await noticeOf(path)).duties[0]?.owners).toEqual(['UBND xã']);
  });

  mkdirSync(join(folder, 'thư mục'), { recursive: true });
  const mistakes: [string, string, RegExp][] = [
    ['a file that is not there', join(folder, 'không có.txt'), /Không tìm thấy tệp/],
    ['a folder', join(folder, 'thư mục'), /là một thư mục/],
    ['an empty file', file('trống.txt', ''), /không có chữ nào/],
    ['only spaces', file('khoảng trắng.txt', ' \n\t'), /không có chữ nào/],
    [
      'a picture',
      file('ảnh.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])),
      /không phải là văn bản/,
    ],
    ['a PDF', file('quét.pdf', '%PDF-1.7\n%âãÏÓ'), /tệp PDF/],
    ['an old Word file', file('cũ.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')), /lưu thành \.docx/],
    ['an archive that is no Word file', file('hỏng.docx', 'PK\x03\x04 hỏng'), /không phải là tệp Word/],
  ];
  it.each(mistakes)('answers %s with one plain sentence', async (_what, path, sentence) => {
    await expect(noticeOf(path)).rejects.toMatchObject({
      name: 'PlainError',
      message: expect.stringMatching(sentence),
    });
  });

  it('asks for a date it can read', async () => {
    await expect(noticeOf(town, '31/9/2023')).rejects.toThrow('Không có ngày “31/9/2023”');
  });
});
