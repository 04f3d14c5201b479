/** The sample's records as people type them: one text per column header. */
import { type CalendarDate, printDate } from '../../src/domain/calendar';
import type { Conclusion, DigestChoice } from '../../src/domain/tracker';
import { stateNames } from '../../src/domain/wording';
import type { SampleCriterion } from './criteria';
import type { SampleIndicator } from './indicators';
import type { SampleMember, SampleNeighbourhood } from './people';
import type { SampleSetting } from './settings';
import type { SampleTask } from './task';

/** What is typed into one row, by header; what a header is not given stays as it is. */
export type TypedRow = Record<string, string>;

const conclusionNames: Record<Conclusion, string> = {
  met: 'Đạt',
  notMet: 'Chưa đạt',
  notApplicable: 'Không áp dụng',
};

const digestNames: Record<DigestChoice, string> = {
  overview: 'Toàn cảnh',
  personal: 'Cá nhân',
  both: 'Cả hai',
  none: 'Không',
};

const list = (parts: readonly string[]): string => parts.join('; ');
const date = (value: CalendarDate | null): string => (value === null ? '' : printDate(value));
const conclusion = (value: Conclusion | null): string => (value === null ? '' : conclusionNames[value]);

export const taskCells = (task: SampleTask): TypedRow => ({
  Mã: task.id,
  'Nội dung nhiệm vụ': task.content,
  'Tiêu chí': list(task.criteria),
  'Khu phố': list(task.neighbourhoods),
  'Người phụ trách': list(task.owners),
  'Phối hợp': list(task.partners),
  'Ngày giao': date(task.assignedOn),
  'Thời hạn (theo văn bản)': task.deadlinePhrase,
  Hạn: date(task.deadline),
  'Hạn ban đầu': date(task.firstDeadline),
  'Lặp lại': task.recurrence,
  'Trạng thái': stateNames[task.state],
  'Tiến độ (%)': task.progress === null ? '' : String(task.progress),
  'Ngày hoàn thành': date(task.completedOn),
  'Kết quả, sản phẩm': task.result,
  'Khó khăn, vướng mắc': task.difficulty,
  'Kiến nghị': task.proposal,
  'Văn bản giao': task.source,
});

export const criterionCells = (criterion: SampleCriterion): TypedRow => ({
  Mã: criterion.code,
  'Tiêu chí': criterion.name,
  Nhóm: criterion.group,
  'Phụ trách': list(criterion.owners),
  'Cơ quan hướng dẫn': criterion.advisor,
  'Kết luận của Ban Chỉ đạo': conclusion(criterion.conclusion),
  'Lý do': criterion.reason,
});

export const indicatorCells = (indicator: SampleIndicator): TypedRow => ({
  Mã: indicator.code,
  'Tiêu chí': indicator.criterion,
  'Nội dung': indicator.content,
  'Yêu cầu': indicator.requirement,
  'Thực hiện': indicator.achieved,
  'Kết quả': conclusion(indicator.result),
  'Minh chứng': indicator.proof,
  'Phụ trách': list(indicator.owners),
});

export const memberCells = (member: SampleMember): TypedRow => ({
  'Họ và tên': member.name,
  'Chức vụ': member.position,
  'Đơn vị': member.unit,
  Email: member.addresses.join('; '),
  'Vai trò': member.role,
  'Phụ trách tiêu chí': list(member.criteria),
  'Phụ trách khu phố': list(member.neighbourhoods),
  'Bản tin': digestNames[member.digest],
});

export const neighbourhoodCells = (neighbourhood: SampleNeighbourhood): TypedRow => ({
  Tên: neighbourhood.name,
  'Trưởng khu phố': neighbourhood.head,
  'Cán bộ phụ trách': neighbourhood.officer,
});

export const settingCells = (setting: SampleSetting): TypedRow => ({
  Mục: setting.item,
  'Giá trị': setting.value,
  ...(setting.explanation === undefined ? {} : { 'Giải thích': setting.explanation }),
});
