import { calendarDateFromIso, printDate } from '../calendar';
import { decapitalised } from '../text';
import type { Told } from '../told';
import { stateNames } from './tasks';

/** "Vũ Minh Tuấn báo hoàn thành, có minh chứng"; "Trịnh Đức Khải đồng ý lùi hạn đến 20/08/2023". */
export const toldText = (told: Told): string => `${told.by} ${toldWords(told)}`;

/** The same without who it was. */
function toldWords(told: Told): string {
  switch (told.kind) {
    case 'report':
      return `báo ${reportWords(told).join(', ')}`;
    case 'request': {
      const until = now(told, 'extensionAsked');
      if (until === undefined) return 'ghi lại lý do xin lùi hạn';
      return until === '' ? 'thôi xin lùi hạn' : `xin lùi hạn đến ${printed(until)}`;
    }
    case 'decision':
      return decisionWords(told);
  }
}

const now = ({ cells }: Told, field: string): string | undefined =>
  cells.find((cell) => cell.field === field)?.to;

const printed = (text: string): string => {
  const day = calendarDateFromIso(text);
  return day === null ? text : printDate(day);
};

const isGone = (text: string): boolean => text === '';

/** So many things one save is said to tell of. */
const mostWords = 4;

function reportWords(told: Told): string[] {
  const done = now(told, 'state') === stateNames.done;
  const said = told.cells
    .map(({ field, to }) => {
      switch (field) {
        case 'state':
          return decapitalised(to);
        case 'progress':
          return done || isGone(to) ? '' : `tiến độ ${to}%`;
        case 'result':
          return isGone(to) ? '' : 'kết quả';
        case 'difficulty':
          return isGone(to) ? 'hết khó khăn' : 'khó khăn';
        case 'proposal':
          return isGone(to) ? 'thôi kiến nghị' : 'kiến nghị';
        case 'proof':
          return isGone(to) ? '' : 'có minh chứng';
        case 'occurrences':
          return 'các lần đã làm';
        default:
          return '';
      }
    })
    .filter((words) => words !== '');
  return said.length === 0 ? ['đã bỏ nội dung ghi trước'] : said.slice(0, mostWords);
}

function decisionWords(told: Told): string {
  const [until, owner, state, proposal] = (['deadline', 'owners', 'state', 'proposal'] as const).map(
    (field) => now(told, field),
  );
  const said = [
    until === undefined ? '' : `đồng ý lùi hạn đến ${printed(until)}`,
    until === undefined && now(told, 'extensionAsked') === '' ? 'giữ hạn cũ' : '',
    state === undefined ? '' : `xác nhận ${decapitalised(state)}`,
    owner === undefined ? '' : `giao lại cho ${owner}`,
    proposal === undefined
      ? ''
      : proposal.includes('(Chưa đồng ý,')
        ? 'chưa đồng ý kiến nghị'
        : 'đồng ý kiến nghị',
  ];
  return said.filter((words) => words !== '').join(', ');
}
