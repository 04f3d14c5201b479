import { namesInCell } from '../../../src/notice/names/cellNames';
import { pastedText } from '../../../src/notice/text/pasted';

describe('The names in a cell', () => {
  it.each([
    ['Công an xã; Y tế', ['Công an xã', 'Y tế']],
    ['Công an xã\nY tế', ['Công an xã', 'Y tế']],
    ['Công an xã/Y tế', ['Công an xã', 'Y tế']],
    ['Công an xã, Y tế', ['Công an xã', 'Y tế']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Công an xã.', ['Công an xã']],
    ['đ/c Lê Văn An', ['Lê Văn An']],
    ['Đ/c Bình/ đ/c Minh', ['Bình', 'Minh']],
    ['các đồng chí Bình, Minh', ['Bình', 'Minh']],
    ['Ông An, bà Bình.', ['An', 'Bình']],
    ['Đồng chí bình, đ/c minh, các đ/c hoa', ['bình', 'minh', 'hoa']],
    ['Bình, ông Minh.', ['Bình', 'Minh']],
    ['Các đồng chí bình, anh minh, chị hoa', ['bình', 'minh', 'hoa']],
    ['Hai nhóm bếp, ban nhạc', ['Hai nhóm bếp', 'ban nhạc']],
    ['Bình; Bình;', ['Bình']],
    ['Chị Quế (khóa 78)', ['Quế']],
    ['Hiệu phó (phụ trách bán trú)', ['Hiệu phó']],
    ['ThS. Bế Thị Nhung; CN. Ân Duy Phước', ['Bế Thị Nhung', 'Ân Duy Phước']],
    ['; ;', []],
    ['', []],
  ])('%j are %j', (cell, names) => {
    expect(namesInCell(pastedText(cell), { from: 0, to: cell.length })).toEqual(names);
  });

  it('are those of that cell alone', () => {
    const text = 'Công an; Y tế; Quân sự; Thuế';
    expect(namesInCell(pastedText(text), { from: 9, to: 22 })).toEqual(['Y tế', 'Quân sự']);
    expect(namesInCell(pastedText(text), null)).toEqual([]);
  });
});
