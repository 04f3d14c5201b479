import { partCodes, partsMeant, wholeOf } from '../../src/domain/spread';
import { member, neighbourhood } from '../support/tracker';

const lists = {
  members: [
    member({ name: 'Trần Văn Bình', criteria: ['4'] }),
    member({ name: 'Lê Thị Mai', criteria: [] }),
    member({ name: 'Phạm Thị Cúc', criteria: ['3', '7'] }),
  ],
  neighbourhoods: [
    neighbourhood({ name: 'Khu phố 1', head: 'Đỗ Văn Lâm' }),
    neighbourhood({ name: 'Khu phố 3' }),
  ],
};
const names = (...owners: string[]) => partsMeant(owners, lists).map(({ name }) => name);

describe('A duty given to a class', () => {
  it('of neighbourhoods is meant for each of them, and answered for by its head', () => {
    expect(partsMeant(['Các khu phố'], lists)).toEqual([
      { name: 'Khu phố 1', owner: 'Đỗ Văn Lâm', neighbourhood: 'Khu phố 1', criteria: null },
      { name: 'Khu phố 3', owner: 'Khu phố 3', neighbourhood: 'Khu phố 3', criteria: null },
    ]);
    expect(names('UBND thị trấn', 'từng khu phố')).toEqual(['Khu phố 1', 'Khu phố 3']);
  });

  it('of members in charge is meant for each who is, with the criteria they have', () => {
    const inCharge = 'Các đồng chí thành viên Ban Chỉ đạo được phân công phụ trách các tiêu chí';
    expect(names(inCharge)).toEqual(['Trần Văn Bình', 'Phạm Thị Cúc']);
    expect(partsMeant([inCharge], lists)[1]?.criteria).toEqual(['3', '7']);
  });

  it('is told from one given to somebody', () => {
    expect(names('Khu phố 3')).toEqual([]);
    expect(names('Công chức phụ trách các khu phố')).toEqual([]);
    expect(names('Thành viên Ban Chỉ đạo')).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('has parts known by the code of the whole', () => {
    expect(partCodes('NV-04', 2)).toEqual(['NV-04.1', 'NV-04.2']);
    expect(partCodes('NV-04', 2).map(wholeOf)).toEqual(['NV-04', 'NV-04']);
    expect(wholeOf('NV-04')).toBeNull();
  });
});
