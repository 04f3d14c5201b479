import { showDialog, showModeless, showSidebar } from '../google/pages';
import { proofOf } from './pageProof';
import { type PageName, pages } from './pages';

export { requireSheet } from '../google/pages';

/** Opens a page beside the sheet; the digest, which has more to show, in a dialog over it. */
export function showPage(page: PageName): void {
  const { file, title } = pages[page];
  if (page === 'digest') showDialog({ file, title, proof: proofOf(page) }, 860, 640);
  else showSidebar({ file, title, proof: proofOf(page) });
}

/** The page "Nhập thông báo" in a window of its own, the text beside the list. */
export function showNoticeWide(): void {
  const { file, title } = pages.notice;
  showModeless({ file, title, proof: proofOf('notice') }, 1100, 680);
}
