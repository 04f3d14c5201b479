/** What the page "Báo cáo" may ask. */
import { paperOfRequest, savePaperRequest } from '../answers/requests/report';
import * as paper from '../commands/paper/paper';
import { door } from './door';

/** A report or a draft, with what people made of it in its period. Writes nothing. */
export const paperForDialog = door(['report'], { asks: paperOfRequest, does: paper.paperForDialog });

/** Keeps what people rewrote and left out. */
export const savePaper = door(['report'], {
  asks: savePaperRequest,
  exclusive: true,
  does: paper.savePaper,
});
