import { answerOf } from './scripted';

const chart = `sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('B1:C4'))
  .setNumHeaders(1).setPosition(5, 2, 10, 3).setOption('title', 'Việc').setOption('colors', ['#174ea6'])
  .setOption('width', 390).setOption('height', 270).setOption('legend', { position: 'bottom' }).build()`;

const told = `(chart) => { const info = chart.getContainerInfo();
  return [chart.getRanges().map((range) => range.getA1Notation()).join(), chart.getNumHeaders(),
    info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY(),
    chart.getOptions().get('title'), chart.getOptions().get('width')] }`;

test('a chart put on a tab is there as it was made', () => {
  expect(answerOf(`sheet.insertChart(${chart}); return sheet.getCharts().map(${told})`)).toEqual([
    ['A1:A4,B1:C4', 1, 5, 2, 10, 3, 'Việc', 390],
  ]);
});

test('a chart that is changed keeps what was not, and one taken off is gone', () => {
  expect(
    answerOf(`sheet.insertChart(${chart}); sheet.insertChart(${chart});
      const [first, second] = sheet.getCharts();
      sheet.updateChart(first.modify().setPosition(9, 1, 0, 0).build()); sheet.removeChart(second);
      return sheet.getCharts().map(${told})`),
  ).toEqual([['A1:A4,B1:C4', 1, 9, 1, 0, 0, 'Việc', 390]]);
});

test('charts and what they draw move with inserted and deleted lines', () => {
  expect(
    answerOf(`sheet.insertChart(${chart}); sheet.insertRowsBefore(1, 2).insertColumnsAfter(1, 1).deleteRow(6);
      return sheet.getCharts().map(${told})[0].slice(0, 4)`),
  ).toEqual(['A3:A5,C3:D5', 1, 6, 3]);
});

test('looking for the charts is one round trip, and making one is one more', () => {
  expect(answerOf(`sheet.insertChart(${chart}); return sheet.getCharts()[0].getRanges().length`)).toBe(2);
});

test.each([
  ['a chart of nothing', 'sheet.insertChart(sheet.newChart().build())', /needs a range/],
  ['what is no range', "sheet.newChart().addRange('A1:B2')", /signature/],
  ['what is no chart', 'sheet.insertChart({})', /signature/],
])('%s is refused', (_, script, message) => {
  expect(answerOf(`try { ${script}; return '' } catch (error) { return error.message }`)).toMatch(message);
});
