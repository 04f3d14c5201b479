/** What the page "Kết quả và hồ sơ" may ask. */
import { markRequest } from '../answers/requests/standing';
import * as standing from '../commands/standing/standing';
import { door } from './door';

/** How members and neighbourhoods did. Names go to the chair and to oneself. Writes nothing. */
export const standingForDialog = door(['standing'], { does: standing.standingForDialog });

/** What the chair makes of one row. */
export const markScore = door(['standing'], {
  asks: markRequest,
  exclusive: true,
  does: standing.markScore,
});
