/** Who is in the sample: every person, address and town here is invented. */
import type { WithPlainCodes } from '../../src/domain/ids';
import type { Member, Neighbourhood } from '../../src/domain/tracker';

export const town = 'thị trấn Hoa Mai';

/** By what they do, so that a duty reads as who owes it. */
export const names = {
  chair: 'Trịnh Đức Khải',
  secretary: 'Đỗ Thu Hà',
  viceChair: 'Mai Ngọc Sơn',
  planner: 'Vũ Minh Tuấn',
  accountant: 'Tạ Hồng Nhung',
  culture: 'Lưu Thanh Tâm',
  clerkThu: 'Hoàng Anh Thư',
  clerkPhuc: 'Nghiêm Xuân Phúc',
  police: 'Công an thị trấn',
  front: 'Bùi Văn Thuận',
  women: 'Lại Thị Ngân',
  youth: 'Kiều Gia Bảo',
  headOf1: 'Lương Văn Chính',
  headOf3: 'Trần Thị Hòe',
  headOf4: 'Tống Văn Mạnh',
  headOf9: 'Phùng Thị Lụa',
  headOf10: 'Chu Đình Vượng',
  headOfXuanHop: 'Thiều Quang Vinh',
  headOfTanLap: 'Khương Thị Duyên',
} as const;

export type Person = (typeof names)[keyof typeof names];
export type SampleMember = WithPlainCodes<Omit<Member, 'row' | 'fullName'>>;
export type SampleNeighbourhood = Omit<Neighbourhood, 'row' | 'recognised'>;

export const sampleUser = 'ha.do@example.com';

export const neighbourhoods: SampleNeighbourhood[] = [
  { name: 'Khu phố 1', head: names.headOf1, officer: names.clerkThu },
  { name: 'Khu phố 3', head: names.headOf3, officer: names.clerkThu },
  { name: 'Khu phố 4', head: names.headOf4, officer: names.clerkPhuc },
  { name: 'Khu phố 9', head: names.headOf9, officer: names.clerkPhuc },
  { name: 'Khu phố 10', head: names.headOf10, officer: names.planner },
  { name: 'Khu phố Xuân Hợp', head: names.headOfXuanHop, officer: names.culture },
  { name: 'Khu phố Tân Lập', head: names.headOfTanLap, officer: names.culture },
];

export const members: SampleMember[] = [
  {
    ...person(names.chair, 'Bí thư', 'Đảng ủy', 'khai.trinh'),
    role: 'Trưởng Ban',
    digest: 'overview',
  },
  {
    ...person(names.secretary, 'Công chức Văn phòng – Thống kê', 'Ủy ban nhân dân', 'ha.do'),
    role: 'Thư ký',
    digest: 'both',
  },
  {
    ...person(names.viceChair, 'Phó Chủ tịch', 'Ủy ban nhân dân', 'son.mai', ['3']),
    role: 'Phó Trưởng Ban',
    digest: 'both',
  },
  official(names.planner, 'Địa chính – Xây dựng', 'tuan.vu', ['1', '2']),
  official(names.accountant, 'Tài chính – Kế toán', 'nhung.ta', ['6']),
  official(names.culture, 'Văn hóa – Xã hội', 'tam.luu', ['7', '8']),
  official(names.clerkThu, 'Văn phòng – Thống kê', 'thu.hoang', ['9']),
  official(names.clerkPhuc, 'Văn phòng – Thống kê', 'phuc.nghiem', ['5']),
  person(names.police, 'Hộp thư đơn vị', 'Công an', 'congan', ['4']),
  { ...person(names.front, 'Chủ tịch', 'Mặt trận Tổ quốc', 'thuan.bui'), digest: 'both' },
  person(names.women, 'Chủ tịch', 'Hội Liên hiệp Phụ nữ', 'ngan.lai'),
  { ...person(names.youth, 'Bí thư', 'Đoàn Thanh niên', 'bao.kieu'), digest: 'none' },
  headOf('Khu phố 1', 'chinh.luong'),
  headOf('Khu phố 3', 'hoe.tran'),
  headOf('Khu phố 4', null),
  headOf('Khu phố 9', 'lua.phung'),
  headOf('Khu phố 10', null),
  headOf('Khu phố Xuân Hợp', 'vinh.thieu'),
  headOf('Khu phố Tân Lập', null),
];

function person(
  name: Person,
  position: string,
  unit: string,
  mailbox: string,
  criteria: string[] = [],
): SampleMember {
  return {
    name,
    position,
    unit,
    addresses: [`${mailbox}@example.com`],
    role: criteria.length > 0 ? 'Thành viên phụ trách tiêu chí' : 'Thành viên',
    criteria,
    neighbourhoods: neighbourhoods.filter((place) => place.officer === name).map((place) => place.name),
    digest: 'personal',
    left: false,
  };
}

function official(name: Person, field: string, mailbox: string, criteria: string[]): SampleMember {
  return person(name, `Công chức ${field}`, 'Ủy ban nhân dân', mailbox, criteria);
}

/** Some heads have a telephone and no address: they hear from the officer who looks after the neighbourhood. */
function headOf(neighbourhood: string, mailbox: string | null): SampleMember {
  return {
    name: neighbourhoods.find((place) => place.name === neighbourhood)?.head ?? '',
    position: 'Trưởng khu phố',
    unit: neighbourhood,
    addresses: mailbox === null ? [] : [`${mailbox}@example.com`],
    role: mailbox === null ? 'Thành viên (liên hệ qua điện thoại)' : 'Thành viên',
    criteria: [],
    neighbourhoods: [neighbourhood],
    digest: 'personal',
    left: false,
  };
}
