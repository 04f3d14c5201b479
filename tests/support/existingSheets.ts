/**
 * Sheets committees had before, each shaped as offices shape them; names and matters are invented. A date is a cell of its
 * own kind, everything else is as typed.
 */
export interface DayCell {
  day: string;
}
export type SheetCell = string | number | DayCell;

/** A task as it has to be found: row, words, who, until when, how far. */
export type Found = [row: number, content: string, owners: string, deadline: string, state: string];

export interface ExistingSheet {
  about: string;
  name: string;
  rows: SheetCell[][];
  merges?: [row: number, column: number, rows: number, columns: number][];
  hiddenColumns?: number[];
  hiddenRows?: number[];
  tasks: Found[];
  /** Rows below the header that hold something and are no tasks. */
  leftOut: number[];
}

const on = (day: string): DayCell => ({ day });
const binh = 'Trần Văn Bình';
const mai = 'Lê Thị Mai';
const son = 'Nguyễn Văn Sơn';

export const existingSheets: ExistingSheet[] = [
  {
    about: 'a form of the office: national motto and title above, the columns numbered, a signature below',
    name: 'Theo dõi CV T8',
    rows: [
      ['ỦY BAN NHÂN DÂN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['THỊ TRẤN SAO MAI', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['BẢNG THEO DÕI NHIỆM VỤ THÁNG 8 NĂM 2023'],
      [],
      ['TT', 'Nội dung công việc', 'Người thực hiện', 'Thời hạn hoàn thành', 'Tình trạng', 'Ghi chú'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Lập hồ sơ an ninh', binh, on('2023-08-04'), 'Đang làm', ''],
      [2, 'Rà soát biển báo', mai, on('2023-08-30'), 'Chưa làm', 'chờ kinh phí'],
      [3, 'Tổng hợp, báo cáo tiến độ', son, on('2023-08-11'), 'Xong', ''],
      [],
      ['', '', '', 'Sao Mai, ngày 4 tháng 8 năm 2023'],
      ['', 'NGƯỜI LẬP BIỂU', '', 'TM. ỦY BAN NHÂN DÂN'],
    ],
    merges: [
      [1, 1, 1, 3],
      [1, 4, 1, 3],
      [2, 1, 1, 3],
      [2, 4, 1, 3],
      [3, 1, 1, 6],
      [11, 4, 1, 3],
      [12, 4, 1, 3],
    ],
    tasks: [
      [7, 'Lập hồ sơ an ninh', binh, '04/08/2023', 'Đang thực hiện'],
      [8, 'Rà soát biển báo', mai, '30/08/2023', 'Chưa thực hiện'],
      [9, 'Tổng hợp, báo cáo tiến độ', son, '11/08/2023', 'Hoàn thành'],
    ],
    leftOut: [6, 11, 12],
  },
  {
    about: 'a header of two rows, merged, with the deadline below "Thời gian"',
    name: 'KH 2023',
    rows: [
      ['STT', 'Nhiệm vụ', 'Phân công', '', 'Thời gian', '', 'Trạng thái'],
      ['', '', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Thời hạn', ''],
      [1, 'Hoàn thiện nhà văn hóa khu phố', binh, mai, on('2023-07-31'), on('2023-08-30'), 'Đang triển khai'],
      [2, 'Xây dựng phương án thu gom rác', mai, binh, on('2023-07-31'), on('2023-08-09'), 'Đã xong'],
    ],
    merges: [
      [1, 1, 2, 1],
      [1, 2, 2, 1],
      [1, 3, 1, 2],
      [1, 5, 1, 2],
      [1, 7, 2, 1],
    ],
    tasks: [
      [3, 'Hoàn thiện nhà văn hóa khu phố', binh, '30/08/2023', 'Đang thực hiện'],
      [4, 'Xây dựng phương án thu gom rác', mai, '09/08/2023', 'Hoàn thành'],
    ],
    leftOut: [],
  },
  {
    about: 'English headers, as a project sheet has them',
    name: 'Tracker',
    rows: [
      ['ID', 'Task', 'Owner', 'Start date', 'Due date', 'Status', 'Progress', 'Notes'],
      ['T-01', 'Khảo sát vị trí pano', son, on('2023-07-31'), on('2023-08-04'), 'In progress', 0.4, ''],
      ['T-02', 'Lắp đặt pano', son, on('2023-08-05'), on('2023-09-15'), 'Not started', 0, ''],
      ['T-03', 'Xin hỗ trợ xi măng', mai, on('2023-07-31'), on('2023-08-10'), 'Done', 1, 'đã có văn bản'],
    ],
    tasks: [
      [2, 'Khảo sát vị trí pano', son, '04/08/2023', 'Đang thực hiện'],
      [3, 'Lắp đặt pano', son, '15/09/2023', 'Chưa thực hiện'],
      [4, 'Xin hỗ trợ xi măng', mai, '10/08/2023', 'Hoàn thành'],
    ],
    leftOut: [],
  },
  {
    about: 'groups with Roman numbers, the count starting again in each',
    name: 'Phân công nhiệm vụ',
    rows: [
      ['PHÂN CÔNG NHIỆM VỤ'],
      ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả', 'Tình hình thực hiện'],
      ['I', 'Lĩnh vực kinh tế', '', '', '', ''],
      [1, 'Kế hoạch thu hồi đất công ích', mai, on('2023-08-04'), '', 'Chậm'],
      [2, 'Nâng cấp đường khu phố', son, on('2023-09-30'), '', 'Đang thực hiện'],
      ['II', 'Lĩnh vực văn hóa', '', '', '', ''],
      [1, 'Rà soát các mô hình tại khu phố', binh, on('2023-08-04'), 'đã báo cáo', 'Đã hoàn thành'],
    ],
    merges: [
      [1, 1, 1, 6],
      [3, 2, 1, 5],
    ],
    tasks: [
      [4, 'Kế hoạch thu hồi đất công ích', mai, '04/08/2023', 'Đang thực hiện'],
      [5, 'Nâng cấp đường khu phố', son, '30/09/2023', 'Đang thực hiện'],
      [7, 'Rà soát các mô hình tại khu phố', binh, '04/08/2023', 'Hoàn thành'],
    ],
    leftOut: [3, 6],
  },
  {
    about: 'each unit merged down beside its tasks',
    name: 'Theo đơn vị',
    rows: [
      ['Đơn vị thực hiện', 'Công việc', 'Hạn hoàn thành', 'Trạng thái'],
      [binh, 'Lập hồ sơ điểm về an ninh', on('2023-08-31'), 'Đang làm'],
      ['', 'Kế hoạch kiểm tra trật tự', on('2023-08-08'), 'Chưa làm'],
      ['', 'Tuần tra ban đêm', '', 'Đang làm'],
      [mai, 'Công khai kết quả', on('2023-08-25'), 'Xong'],
    ],
    merges: [[2, 1, 3, 1]],
    tasks: [
      [2, 'Lập hồ sơ điểm về an ninh', binh, '31/08/2023', 'Đang thực hiện'],
      [3, 'Kế hoạch kiểm tra trật tự', binh, '08/08/2023', 'Chưa thực hiện'],
      [4, 'Tuần tra ban đêm', binh, '', 'Đang thực hiện'],
      [5, 'Công khai kết quả', mai, '25/08/2023', 'Hoàn thành'],
    ],
    leftOut: [],
  },
  {
    about: 'subtotals and a total, then notes',
    name: 'Tổng hợp nhiệm vụ',
    rows: [
      ['Mã việc', 'Tên công việc', 'Phụ trách', 'Ngày đến hạn', 'Tình trạng', 'Tỷ lệ hoàn thành'],
      ['A', 'CÔNG TÁC ĐẢNG', '', '', '', ''],
      ['CV01', 'Sinh hoạt chuyên đề', son, on('2023-08-20'), 'Đang thực hiện', '50%'],
      ['', 'Cộng', '', '', '', 1],
      ['B', 'CÔNG TÁC CHÍNH QUYỀN', '', '', '', ''],
      ['CV02', 'Cấp biển số nhà', mai, on('2023-08-03'), 'Đang thực hiện', '70%'],
      ['CV03', 'Cộng đồng dân cư góp ý', binh, on('2023-08-13'), 'Chưa thực hiện', '0%'],
      ['', 'Tổng cộng', '', '', '', 3],
      ['', 'Ghi chú: số liệu đến ngày 10/8/2023', '', '', '', ''],
    ],
    tasks: [
      [3, 'Sinh hoạt chuyên đề', son, '20/08/2023', 'Đang thực hiện'],
      [6, 'Cấp biển số nhà', mai, '03/08/2023', 'Đang thực hiện'],
      [7, 'Cộng đồng dân cư góp ý', binh, '13/08/2023', 'Chưa thực hiện'],
    ],
    leftOut: [2, 4, 5, 8, 9],
  },
  {
    about: 'hidden columns and rows, and columns of its own between',
    name: 'Sổ việc',
    rows: [
      ['Kinh phí', 'Đầu mối', 'Người phụ trách', 'Nội dung nhiệm vụ', 'Nguồn vốn', 'Hạn', 'Mã', 'Trạng thái'],
      [100, 'x', mai, 'Chỉnh trang vỉa hè', 'xã hội hóa', on('2023-08-02'), 'V1', 'Vướng mắc'],
      [0, 'x', binh, 'Ký cam kết an toàn thực phẩm', '', on('2023-08-12'), 'V2', 'Đang thực hiện'],
      [50, 'x', son, 'Trồng cây xanh', 'ngân sách', on('2023-10-01'), 'V3', 'Tạm dừng'],
    ],
    hiddenColumns: [1, 2, 7],
    hiddenRows: [3],
    tasks: [
      [2, 'Chỉnh trang vỉa hè', mai, '02/08/2023', 'Vướng mắc'],
      [3, 'Ký cam kết an toàn thực phẩm', binh, '12/08/2023', 'Đang thực hiện'],
      [4, 'Trồng cây xanh', son, '01/10/2023', 'Tạm dừng'],
    ],
    leftOut: [],
  },
  {
    about: 'dates of every kind in one column',
    name: 'Việc theo thông báo 07',
    rows: [
      [],
      ['Thông báo kết luận số 07'],
      ['Số TT', 'Nội dung', 'Chủ trì', 'Thời gian hoàn thành', 'Tiến độ', 'Ngày hoàn thành thực tế'],
      [1, 'Đề án thu gom rác thải', mai, 'trước 30/8/2023', '20%', ''],
      [2, 'Phương án đất công ích', mai, '04.08.2023', '60%', ''],
      [3, 'Hoàn thiện hồ sơ tiêu chí', son, on('2023-08-30'), '', ''],
      [4, 'Khảo sát pano tuyên truyền', binh, '2023-08-08', '100%', on('2023-08-07')],
      [5, 'Hồ sơ điểm về an ninh', binh, 'trong tháng 8 năm 2023', '', ''],
      [6, 'Đề nghị công nhận', son, 'Quý III/2023', '', ''],
    ],
    merges: [[2, 1, 1, 6]],
    tasks: [
      [4, 'Đề án thu gom rác thải', mai, '30/08/2023', 'Đang thực hiện'],
      [5, 'Phương án đất công ích', mai, '04/08/2023', 'Đang thực hiện'],
      [6, 'Hoàn thiện hồ sơ tiêu chí', son, '30/08/2023', 'Chưa thực hiện'],
      [7, 'Khảo sát pano tuyên truyền', binh, '08/08/2023', 'Hoàn thành'],
      [8, 'Hồ sơ điểm về an ninh', binh, '31/08/2023', 'Chưa thực hiện'],
      [9, 'Đề nghị công nhận', son, '30/09/2023', 'Chưa thực hiện'],
    ],
    leftOut: [],
  },
  {
    about: 'headers in capitals with line breaks, states in words of their own',
    name: 'BIỂU 01',
    rows: [
      ['BIỂU 01: TIẾN ĐỘ'],
      [
        'STT',
        'NHIỆM VỤ\nĐƯỢC GIAO',
        'CƠ QUAN, ĐƠN VỊ\nCHỊU TRÁCH NHIỆM',
        'HẠN\nHOÀN THÀNH',
        'TÌNH TRẠNG\nTHỰC HIỆN',
        'KHÓ KHĂN,\nVƯỚNG MẮC',
      ],
      [1, 'Diễn tập phòng cháy', binh, on('2023-08-01'), 'Hoàn thành 80%', 'thiếu xe'],
      [2, 'Họp dân khu phố', son, on('2023-08-05'), 'Đã xong ngày 05/08/2023', ''],
      [3, 'Lắp camera', binh, on('2023-08-21'), 'Hoàn thành 100%', ''],
    ],
    merges: [[1, 1, 1, 6]],
    tasks: [
      [3, 'Diễn tập phòng cháy', binh, '01/08/2023', 'Đang thực hiện'],
      [4, 'Họp dân khu phố', son, '05/08/2023', 'Hoàn thành'],
      [5, 'Lắp camera', binh, '21/08/2023', 'Hoàn thành'],
    ],
    leftOut: [],
  },
  {
    about: 'everyday words on a nameless tab, groups across the whole width',
    name: 'Trang tính1',
    rows: [
      ['Việc cần làm', 'Ai làm', 'Bao giờ xong', 'Đến đâu rồi', 'Vướng gì'],
      ['Tuần 1'],
      ['Dọn vệ sinh đường làng', mai, on('2023-08-06'), 'Xong', ''],
      ['Sửa loa truyền thanh', binh, on('2023-08-10'), 'Đang làm', 'chờ thợ'],
      ['Tuần 2'],
      ['Kẻ vạch sơn đường', binh, on('2023-08-18'), 'Chưa làm', ''],
    ],
    merges: [
      [2, 1, 1, 5],
      [5, 1, 1, 5],
    ],
    tasks: [
      [3, 'Dọn vệ sinh đường làng', mai, '06/08/2023', 'Hoàn thành'],
      [4, 'Sửa loa truyền thanh', binh, '10/08/2023', 'Đang thực hiện'],
      [6, 'Kẻ vạch sơn đường', binh, '18/08/2023', 'Chưa thực hiện'],
    ],
    leftOut: [2, 5],
  },
];

/** Of these nobody can tell without asking. */
export const doubtfulSheets = {
  twoDeadlines: {
    about: 'two columns may be the deadline',
    name: 'Hai hạn',
    rows: [
      ['Mã', 'Nội dung nhiệm vụ', 'Người phụ trách', 'Thời hạn', 'Thời gian hoàn thành', 'Trạng thái'],
      ['A1', 'Lập hồ sơ an ninh', binh, on('2023-08-04'), on('2023-08-14'), 'Đang làm'],
      ['A2', 'Rà soát biển báo', mai, on('2023-08-10'), on('2023-08-30'), 'Đã báo cáo'],
    ],
    tasks: [
      [2, 'Lập hồ sơ an ninh', binh, '14/08/2023', 'Đang thực hiện'],
      [3, 'Rà soát biển báo', mai, '30/08/2023', 'Hoàn thành'],
    ],
    leftOut: [],
  },
  noOwner: {
    about: 'none looks like the owner',
    name: 'Danh mục',
    rows: [
      ['TT', 'Công việc', 'Cấp độ', 'Hạn', 'Trạng thái'],
      [1, 'Lập hồ sơ an ninh', 'gấp', on('2023-08-04'), 'Đang làm'],
      [2, 'Rà soát biển báo', 'thường', on('2023-08-30'), 'Chưa làm'],
    ],
    tasks: [
      [2, 'Lập hồ sơ an ninh', '', '04/08/2023', 'Đang thực hiện'],
      [3, 'Rà soát biển báo', '', '30/08/2023', 'Chưa thực hiện'],
    ],
    leftOut: [],
  },
} satisfies Record<string, ExistingSheet>;
