import type { AcceptedUpdate, ProposedUpdate, RepliesAnswer } from '../../answers';

/** A proposed update with the cells the person leaves out. */
export interface Choice {
  proposed: ProposedUpdate;
  left: string[];
}

export const choicesOf = ({ proposals }: RepliesAnswer): Choice[] =>
  proposals.map((proposed) => ({ proposed, left: [] }));

/** What goes to the server: the rows with a cell that is to change. */
export const acceptedOf = (choices: readonly Choice[]): AcceptedUpdate[] =>
  choices
    .map(({ proposed: { update, changes }, left }) => ({
      code: update.task,
      sender: update.sender ?? '',
      quote: update.quote,
      changes: changes
        .filter(({ field }) => !left.includes(field))
        .map(({ field, seen, value }) => ({ field, seen, value })),
    }))
    .filter(({ changes }) => changes.length > 0);

/** What to do with the proposals, in a sentence. */
export function whatToDo(choices: readonly Choice[]): string {
  const open = choices.filter(({ proposed }) => proposed.changes.length > 0);
  const doubtful = open.filter(({ proposed }) => proposed.update.doubts.length > 0).length;
  if (choices.length === 0) return 'Mở mục dưới cùng để xem vì sao từng tin không được lấy.';
  if (open.length === 0) return 'Bảng đã có tất cả, không còn gì để ghi.';
  return doubtful === 0
    ? 'Xem qua rồi ghi vào bảng. Bỏ chọn ô không muốn đổi.'
    : `${doubtful} việc cần xem lại, xếp ở trên. Bỏ chọn ô không muốn đổi.`;
}

export function writeWords(accepted: readonly AcceptedUpdate[]): string {
  const cells = accepted.reduce((sum, { changes }) => sum + changes.length, 0);
  return cells === 0 ? 'Không có gì để ghi' : `Ghi ${cells} ô của ${accepted.length} việc`;
}
