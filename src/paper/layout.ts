import type { PaperLayout, Settings } from '../domain/settings';
import type { PaperKind } from './content';

/** How one line of text looks; sizes in points. */
export interface TextLook {
  size: number;
  bold?: true;
  italic?: true;
  underline?: true;
}

/** A kind of official paper as data: what an office checks before it takes one. Lengths in millimetres, type in points. */
export interface Layout {
  name: PaperLayout;
  font: string;
  margins: { top: number; bottom: number; left: number; right: number };
  /** The running text; `pitch` is the exact distance of two lines, null for single spacing. */
  body: { size: number; firstLine: number; before: number; pitch: number | null };
  upperBody: TextLook;
  issuer: TextLook;
  /** What stands below the issuer: a star, or a short rule. */
  belowIssuer: 'star' | 'rule';
  motto: readonly { text: string; look: TextLook; rule?: true }[];
  /** The number with its blank; `{kind}` and `{symbol}` are put in. */
  number: string;
  numberLook: TextLook;
  date: TextLook;
  title: TextLook;
  subject: TextLook;
  belowSubject: 'dashes' | 'rule';
  section: { marker: 'roman'; behind: string; look: TextLook };
  group: { behind: string; look: TextLook };
  recipients: { title: string; titleLook: TextLook; look: TextLook };
  /** "T/M", "TM.": signed in the name of the committee. */
  onBehalf: string;
  behalfLook: TextLook;
  functionLook: TextLook;
  /** What ends the text. */
  end: string;
  pageNumber: TextLook;
}

/** Hướng dẫn 05-HD/VPTW (27/5/2026), by secondary accounts: docs/decisions.md. The town's seed notice was written by the one before. */
const party: Layout = {
  name: 'party',
  font: 'Times New Roman',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  body: { size: 14, firstLine: 10, before: 6, pitch: 18 },
  upperBody: { size: 14 },
  issuer: { size: 14, bold: true },
  belowIssuer: 'star',
  motto: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', look: { size: 14, bold: true }, rule: true }],
  number: 'Số        -{kind}/{symbol}',
  numberLook: { size: 14 },
  date: { size: 14, italic: true },
  title: { size: 16, bold: true },
  subject: { size: 14, bold: true },
  belowSubject: 'dashes',
  section: { marker: 'roman', behind: '- ', look: { size: 14, bold: true } },
  group: { behind: '- ', look: { size: 14, bold: true } },
  recipients: { title: 'Nơi nhận:', titleLook: { size: 14, underline: true }, look: { size: 12 } },
  onBehalf: 'T/M',
  behalfLook: { size: 14, bold: true },
  functionLook: { size: 14 },
  end: '.',
  pageNumber: { size: 14 },
};

/** Phụ lục I of Nghị định 30/2020/NĐ-CP. */
const state: Layout = {
  name: 'state',
  font: 'Times New Roman',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  body: { size: 14, firstLine: 12.7, before: 6, pitch: null },
  upperBody: { size: 13 },
  issuer: { size: 13, bold: true },
  belowIssuer: 'rule',
  motto: [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { size: 13, bold: true } },
    { text: 'Độc lập - Tự do - Hạnh phúc', look: { size: 14, bold: true }, rule: true },
  ],
  number: 'Số:        /{kind}-{symbol}',
  numberLook: { size: 13 },
  date: { size: 14, italic: true },
  title: { size: 14, bold: true },
  subject: { size: 14, bold: true },
  belowSubject: 'rule',
  section: { marker: 'roman', behind: '. ', look: { size: 14, bold: true } },
  group: { behind: '. ', look: { size: 14, bold: true } },
  recipients: { title: 'Nơi nhận:', titleLook: { size: 12, bold: true, italic: true }, look: { size: 11 } },
  onBehalf: 'TM.',
  behalfLook: { size: 14, bold: true },
  functionLook: { size: 14, bold: true },
  end: './.',
  pageNumber: { size: 14 },
};

/** What a paper takes from the settings beside its text. */
export type PaperSettings = Pick<
  Settings,
  | 'paperLayout'
  | 'committee'
  | 'upperBody'
  | 'paperSymbol'
  | 'paperPlace'
  | 'signerFunction'
  | 'recipients'
  | 'partyLinePitch'
  | 'partyFunctionBold'
>;

/** The layout of this name, with what its sources leave open as the committee decided it. */
export function layoutOf(name: PaperLayout, settings: PaperSettings): Layout {
  if (name === 'state') return state;
  const functionLook: TextLook = settings.partyFunctionBold ? { size: 14, bold: true } : { size: 14 };
  return { ...party, body: { ...party.body, pitch: settings.partyLinePitch }, functionLook };
}

/** Title and letters in the number of each kind of paper. */
export const kinds: Record<PaperKind, { title: string; letters: string }> = {
  report: { title: 'BÁO CÁO', letters: 'BC' },
  notice: { title: 'THÔNG BÁO', letters: 'TB' },
  minutes: { title: 'BIÊN BẢN', letters: 'BB' },
};
