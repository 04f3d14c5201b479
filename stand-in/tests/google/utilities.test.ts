import { answerOf } from './scripted';

test.each([
  [`Utilities.formatString('%s: %05.1f%% (%-4d|)', 'A', 12.34, 7)`, 'A: 012.3% (7   |)'],
  [
    `Utilities.parseDate('30/8/2023', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy').toISOString()`,
    '2023-08-29T17:00:00.000Z',
  ],
  [`Utilities.parseDate('20230830', 'UTC', 'yyyyMMdd').toISOString()`, '2023-08-30T00:00:00.000Z'],
  [
    `Utilities.parseCsv('a,"b, ""c"""\\n1,2')`,
    [
      ['a', 'b, "c"'],
      ['1', '2'],
    ],
  ],
  [
    `Utilities.base64Encode(Utilities.computeHmacSha256Signature('The quick brown fox jumps over the lazy dog', 'key'))`,
    '97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=',
  ],
  [`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 3)`, [12, -63, 117]],
  [`Utilities.newBlob(Utilities.base64DecodeWebSafe('w6o_')).getDataAsString()`, 'ê?'],
])('%s', (expression, expected) => {
  expect(answerOf(`return ${expression}`)).toEqual(expected);
});

test('a text that does not follow the pattern is no date', () => {
  expect(() => answerOf(`Utilities.parseDate('mai', 'UTC', 'dd/MM/yyyy')`)).toThrow(
    'Unparseable date: "mai"',
  );
});

test('zipped files come out as they went in', () => {
  expect(
    answerOf(`const blobs = ['a', 'b'].map((name) => Utilities.newBlob('chào ' + name, 'text/plain', name + '.txt'));
      return Utilities.unzip(Utilities.zip(blobs)).map((blob) => [blob.getName(), blob.getDataAsString()])`),
  ).toEqual([
    ['a.txt', 'chào a'],
    ['b.txt', 'chào b'],
  ]);
});
