import { unzipSync, strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import type { PaperLayout } from '../../src/domain/settings';
import { textOf } from '../../src/paper/content';
import { paperOf } from '../../src/paper/paper';
import { periodOf } from '../../src/paper/period';
import { report } from '../../src/paper/report/report';
import { wordFile } from '../../src/paper/word/word';
import { criterion, friday, indicator, task, tracker } from '../support/tracker';
import { letterhead as settings, summaryOf } from './committees';

const of = tracker({
  settings,
  criteria: [criterion({ code: '1' })],
  indicators: [indicator({ code: '1.1', criterion: '1', result: 'notMet' })],
  tasks: [task({ id: 'NV-1', content: 'Cắm biển báo & đèn <tín hiệu>', owners: ['Công an'] })],
});

function made(layout: PaperLayout, changed: Partial<typeof settings> = {}) {
  const summary = summaryOf(of);
  const content = report({ summary, since: summary, period: periodOf('week', summary) });
  return paperOf(content, layout, { ...settings, ...changed }, friday);
}

async function partsOf(layout: PaperLayout, changed: Partial<typeof settings> = {}) {
  const bytes = Buffer.from(await wordFile(made(layout, changed)), 'base64');
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name]!);
  const headers = Object.keys(files).filter((name) => /^word\/header\d/.test(name));
  return {
    bytes,
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    headers: headers.map(part),
  };
}

describe('The Word file of a paper', () => {
  it.each(['party', 'state'] as const)(
    'of the layout “%s” has A4, its margins and its font',
    async (layout) => {
      const { document, styles } = await partsOf(layout);
      expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      const margins = /<w:pgMar [^>]*>/.exec(document)?.[0];
      expect(margins).toContain('w:top="1134"');
      expect(margins).toContain('w:bottom="1134"');
      expect(margins).toContain('w:left="1701"');
      expect(margins).toContain('w:right="850"');
      expect(styles).toContain('w:ascii="Times New Roman"');
      expect(styles).toContain('<w:sz w:val="28"/>');
    },
  );

  it('numbers pages at the top in the middle, but the first', async () => {
    const { document, headers } = await partsOf('party');
    expect(document).toContain('<w:titlePg/>');
    const numbered = headers.filter((header) => header.includes('PAGE'));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
    expect(headers.length).toBeGreaterThan(1);
  });

  it('repeats the head of a table on each page', async () => {
    const { document } = await partsOf('party');
    const tables = document.match(/<w:tblHeader\/>/g) ?? [];
    expect(tables.length).toBe(made('party').annex.filter(({ kind }) => kind === 'table').length);
  });

  it('of the Party has exactly 18 points between lines, or as the committee decided', async () => {
    expect((await partsOf('party')).document).toContain('w:line="360" w:lineRule="exact"');
    expect((await partsOf('party', { partyLinePitch: 19 })).document).toContain(
      'w:line="380" w:lineRule="exact"',
    );
    expect((await partsOf('state')).document).not.toContain('w:lineRule="exact" w:before');
  });

  it('has issuer and motto side by side, number and date as blanks', async () => {
    const { document } = await partsOf('state');
    const head = /<w:tbl>.*?<\/w:tbl>/s.exec(document)?.[0] ?? '';
    for (const words of [
      'ĐẢNG ỦY THỊ TRẤN HOA SEN',
      'Độc lập - Tự do - Hạnh phúc',
      '/BC-BCĐ',
      'Hoa Sen, ngày',
    ])
      expect(head).toContain(words);
    expect((await partsOf('party')).document).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  it('is read back by another library with every word of the paper', async () => {
    const paper = made('party');
    const { bytes } = await partsOf('party');
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const read = value.replace(/\s+/g, '');
    for (const line of [...paper.body, ...paper.annex]) {
      if (line.kind !== 'table') expect(read).toContain(textOf(line.runs).replace(/\s+/g, ''));
      else for (const cell of line.rows.flat()) expect(read).toContain(textOf(cell).replace(/\s+/g, ''));
    }
    expect(read).toContain('Lưu Văn phòng'.replace(/\s+/g, ''));
  });
});
