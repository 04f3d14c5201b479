import { showDialog, showModeless, showSidebar } from '../google/pages';
import { proofOf } from './pageProof';
import { type PageName, pages } from './pages';

export { askForMissing, noteRefusal } from '../google/consent';
export { requireSheet } from '../google/pages';

/** Pages that have more to show than fits beside the sheet: a dialog over it, in pixels. */
const dialogs: Partial<Record<PageName, readonly [width: number, height: number]>> = {
  digest: [860, 640],
  report: [1100, 720],
  meeting: [1280, 720],
  standing: [1100, 720],
};

/** Opens a page beside the sheet, or in a dialog over it. `opened`: the answer it begins with; null where it asks for it. */
export function showPage(page: PageName, opened: object | null): void {
  const { file, title } = pages[page];
  const size = dialogs[page];
  const served = { file, title, proof: proofOf(page), opened };
  if (size) showDialog(served, ...size);
  else showSidebar(served);
}

/** The page "Nhập thông báo" in a window of its own, the text beside the list. */
export function showNoticeWide(): void {
  const { file, title } = pages.notice;
  showModeless({ file, title, proof: proofOf('notice'), opened: null }, 1100, 680);
}
