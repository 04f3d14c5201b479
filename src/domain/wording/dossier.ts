import type { Settings } from '../settings';
import { capitalised } from '../text';
import type { Dossier, DossierItem, Flaw, Way } from '../weekSummary';
import { waitingText } from './waiting';

/** "Hồ sơ sẵn sàng 31/52 nội dung". */
export const readyText = (
  { ready, total }: Pick<Dossier, 'ready' | 'total'>,
  { indicatorLabel }: Pick<Settings, 'indicatorLabel'>,
): string => `Hồ sơ sẵn sàng ${ready}/${total} ${indicatorLabel}`;

/** Why an appraisal would not take it: "Đạt nhưng chưa có minh chứng". */
export const flawsText = ({ flaws }: Pick<DossierItem, 'flaws'>): string => flaws.map(flawText).join('; ');

function flawText(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'notMet':
      return 'Chưa đạt';
    case 'unknown':
      return 'Chưa ghi kết quả';
    case 'noProof':
      return 'Đạt nhưng chưa có minh chứng';
    case 'noLink':
      return 'Minh chứng chưa phải đường dẫn';
    case 'sharedLink':
      return `Minh chứng trùng với ${flaw.with.join(', ')}`;
  }
}

/** The heading under which such things stand, from the quickest to the slowest. */
export const wayNames: Record<Way['kind'], string> = {
  copyProof: 'Vài phút: chép minh chứng đã có',
  addProof: 'Trong ngày: bổ sung minh chứng',
  enterResult: 'Trong ngày: việc đã xong, ghi kết quả',
  finish: 'Đang làm: hoàn thành nốt',
  assign: 'Chưa ai làm: giao việc',
  press: 'Chờ cấp trên: đôn đốc',
};

/** What to do: "Chép minh chứng của NV-07", "Hoàn thành NV-05 (60%)". */
export function wayText(way: Way): string {
  const ids = (tasks: readonly { id: string; progress: number | null }[]) =>
    tasks.map(({ id, progress }) => (progress === null ? id : `${id} (${progress}%)`)).join(', ');
  switch (way.kind) {
    case 'copyProof':
      return `Chép minh chứng của ${way.from.id}`;
    case 'addProof':
      return 'Dán đường dẫn vào cột Minh chứng';
    case 'enterResult':
      return `${way.after.map(({ id }) => id).join(', ')} đã xong: kiểm tra rồi ghi Kết quả`;
    case 'finish':
      return way.tasks.length === 0 ? 'Hoàn thiện rồi ghi Kết quả' : `Hoàn thành ${ids(way.tasks)}`;
    case 'assign':
      return 'Giao một việc ở tab Nhiệm vụ';
    case 'press':
      return way.tasks.map((task) => `${task.id}: ${capitalised(waitingText(task))}`).join('. ');
  }
}
