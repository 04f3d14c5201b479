import { listedProblems } from '../domain/problems';
import { hashOf } from '../domain/text';
import type { Finding, FindingGroup, Place, Repair } from '../workbook/checks';
import type { CheckGroup, CheckPlace, ChecksAnswer } from '.';

/** In the order in which they are told: first what the numbers miss, then what may be wrong, then what is nobody's. */
const titles: Record<Exclude<FindingGroup, 'leftOut'>, string> = {
  unreadable: 'Ô không đọc được',
  codes: 'Mã nhiệm vụ',
  names: 'Tên chưa rõ',
  dates: 'Ngày và thời hạn',
  progress: 'Tiến độ và trạng thái',
  proof: 'Minh chứng',
  assignment: 'Phân công và liên hệ',
};

/** What is doubtful, by kinds, and the rows that are not counted, as the sidebar "Kiểm tra dữ liệu" shows it. */
export function checksAnswer(findings: readonly Finding[]): ChecksAnswer {
  const doubtful = findings.filter(({ group }) => group !== 'leftOut');
  const leftOut = findings.filter(({ group }) => group === 'leftOut');
  const groups = (Object.keys(titles) as (keyof typeof titles)[]).map((group) =>
    checkGroup(
      titles[group],
      doubtful.filter((finding) => finding.group === group),
    ),
  );
  return {
    ok: true,
    headline: doubtful.length === 0 ? 'Không có gì phải xem lại' : `${doubtful.length} mục nên xem lại`,
    groups: groups.filter(({ lines }) => lines.length > 0),
    leftOut: leftOut.length === 0 ? null : checkGroup('Dòng không tính là việc', leftOut),
  };
}

/** The first of a kind; the rest show up as these are fixed. */
function checkGroup(title: string, findings: readonly Finding[]): CheckGroup {
  const { listed, more } = listedProblems(findings);
  return {
    title,
    lines: listed.map(({ says, also = [], repairs, ...place }) => ({
      text: says,
      ...checkPlace(place),
      also: also.slice(0, mostAlso).map(checkPlace),
      moreAlso: Math.max(0, also.length - mostAlso),
      repairs: repairs.map((repair) => ({ says: repair.says, key: repairKey(repair) })),
    })),
    more,
  };
}

const checkPlace = ({ about, sheet, cell }: Place): CheckPlace => ({ about, jump: { sheet, cell } });

/** A name may stand in each of thousands of rows. */
const mostAlso = 20;

/** Two repairs are the same when they change the same cells of the same rows from the same to the same, or add the same. */
export const repairKey = ({ does }: Repair): string => hashOf(JSON.stringify(does));
