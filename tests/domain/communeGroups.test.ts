import { requirementFor } from '../../src/domain/communeGroups';

const text = 'Nhóm 1: từ 95%; Nhóm 2, 3: từ 90%; Đặc khu: từ 85%';

it.each([
  ['1', 'từ 95%'],
  ['2', 'từ 90%'],
  ['3', 'từ 90%'],
  ['special', 'từ 85%'],
  ['none', text],
] as const)('Of several thresholds in a cell that of the own group holds: %s', (group, asked) => {
  expect(requirementFor(text, group)).toBe(asked);
});

it.each(['từ 90%', 'Nhóm 2: từ 90%', 'Có đề án; nhóm 1 hoàn thành trước', ''])(
  'A cell that names no group, or another, is taken whole: %s',
  (whole) => {
    expect(requirementFor(whole, '1')).toBe(whole);
  },
);

it('Blanks around and between the words of a part make no difference', () => {
  const spaced = '  Xã  nhóm  1 ,  2  :  từ 95%  ;  nhóm3:từ 90%\n  đặc khu  =  85%  ';
  expect((['1', '2', '3', 'special'] as const).map((group) => requirementFor(spaced, group))).toEqual([
    'từ 95%',
    'từ 95%',
    'từ 90%',
    '85%',
  ]);
  expect(requirementFor('Nhóm 1; nhóm 2: 95%; 3: 90%', '2')).toBe('95%; 3: 90%');
});

it('A group that is only named inside a sentence asks for nothing of its own', () => {
  const sentence = 'Theo quy định đối với nhóm 1: từ 95%';
  expect(requirementFor(sentence, '1')).toBe(sentence);
});

it('Groups may stand a line each, in any of their spellings', () => {
  const lines = 'xã nhóm 1 – 95%\nXã NHÓM 2 và 3 = 90%\nĐẶC KHU - 80%';
  expect((['1', '3', 'special'] as const).map((group) => requirementFor(lines, group))).toEqual([
    '95%',
    '90%',
    '80%',
  ]);
});
