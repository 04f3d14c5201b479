import type { Finding, FindingGroup, Repair } from '../../workbook/checks';
import type { CheckGroup, ChecksAnswer } from '../answers';

/** In the order in which they are told: first what the numbers miss, then what may be wrong, then what is nobody's. */
const titles: Record<FindingGroup, string> = {
  unreadable: 'Ô không đọc được',
  codes: 'Mã nhiệm vụ',
  names: 'Tên chưa rõ',
  dates: 'Ngày và thời hạn',
  progress: 'Tiến độ và trạng thái',
  assignment: 'Phân công và liên hệ',
};

/** A sidebar lists so many of a kind; the rest show up as these are mended. */
const listed = 40;

/** What is doubtful, by kinds, as the sidebar "Kiểm tra dữ liệu" shows it. */
export function checksAnswer(findings: readonly Finding[]): ChecksAnswer {
  const groups = (Object.keys(titles) as FindingGroup[]).map((group): CheckGroup => {
    const all = findings.filter((finding) => finding.group === group);
    return {
      title: titles[group],
      lines: all.slice(0, listed).map(({ says, about, sheet, cell, repairs }) => ({
        text: says,
        about,
        jump: { sheet, cell },
        repairs: repairs.map((repair) => ({ says: repair.says, key: repairKey(repair) })),
      })),
      more: Math.max(0, all.length - listed),
    };
  });
  return {
    ok: true,
    headline: findings.length === 0 ? 'Không có gì phải xem lại' : `${findings.length} chỗ nên xem lại`,
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}

/** Two repairs are the same when they change the same cells of the same row from the same to the same. */
export const repairKey = ({ tab, by, code, cells }: Repair): string => JSON.stringify([tab, by, code, cells]);
