import { documented, reference, reported, type Case } from '../case';
import { kindOf, refusal } from '../scratch';

const page = reference('reference/utilities/utilities');
const blobPage = reference('reference/base/blob');
const session = reference('reference/base/session');

const formatDate = page('formatDate(date, timeZone, format)');

/** 30/8/2023, 17:05:09.004 in Greenwich: past midnight in Vietnam. */
const evening = (): Date => new Date(Date.UTC(2023, 7, 30, 17, 5, 9, 4));

const formatted =
  (patterns: string[], timeZone = 'Asia/Ho_Chi_Minh'): (() => unknown) =>
  () =>
    patterns.map((pattern) =>
      Utilities.formatDate(evening() as GoogleAppsScript.Base.Date, timeZone, pattern),
    );

/** Dates as texts, bytes, digests, and who is there. */
export const utilities: Case[] = [
  documented(
    'A date is written in the zone it is asked for',
    formatDate,
    ['2023-08-31', '00:05:09'],
    formatted(['yyyy-MM-dd', 'HH:mm:ss']),
  ),
  documented(
    'The same moment is another day elsewhere',
    formatDate,
    ['2023-08-30', '17:05:09'],
    formatted(['yyyy-MM-dd', 'HH:mm:ss'], 'GMT'),
  ),
  documented(
    'Letters as often as digits are wanted',
    formatDate,
    ['2023', '23', '8', '08', '31', '5', '05'],
    formatted(['yyyy', 'yy', 'M', 'MM', 'd', 'm', 'mm']),
  ),
  documented(
    'Months and days have names',
    formatDate,
    ['Aug', 'August', 'Thu', 'Thursday'],
    formatted(['MMM', 'MMMM', 'EEE', 'EEEE']),
  ),
  documented(
    'Hours count from 0 or 1, to 23 or 12',
    formatDate,
    ['0', '24', '0', '12', 'AM'],
    formatted(['H', 'k', 'K', 'h', 'a']),
  ),
  documented(
    'In the afternoon',
    formatDate,
    ['17', '17', '5', '05', 'PM'],
    formatted(['H', 'k', 'K', 'hh', 'a'], 'GMT'),
  ),
  documented(
    'Milliseconds, day of the year, number of the weekday',
    formatDate,
    ['004', '243', '4'],
    formatted(['SSS', 'D', 'u']),
  ),
  reported('Weeks of the year begin on Sunday', formatDate, ['35', '35'], formatted(['w', 'ww'])),
  reported(
    'The week of New Year belongs to the new year',
    formatDate,
    ['1 2024 2023', '1 2023 2023', '52 2022 2022'],
    () =>
      ['2023-12-31', '2023-01-01', '2022-12-24'].map((day) =>
        Utilities.formatDate(new Date(`${day}T12:00:00Z`), 'UTC', 'w YYYY yyyy'),
      ),
  ),
  reported('Weeks and weekdays are counted within the month, too', formatDate, ['1 1', '2 1', '5 5'], () =>
    ['2023-08-05', '2023-08-06', '2023-08-30'].map((day) =>
      Utilities.formatDate(new Date(`${day}T12:00:00Z`), 'UTC', 'W F'),
    ),
  ),
  documented(
    'The zone as a distance',
    formatDate,
    ['+0700', '+07', '+0700', '+07:00'],
    formatted(['Z', 'X', 'XX', 'XXX']),
  ),
  documented('Greenwich is Z', formatDate, ['+0000', 'Z', 'Z'], formatted(['Z', 'X', 'XXX'], 'GMT')),
  documented(
    'Text between quotation marks stays',
    formatDate,
    ['ngày 31', "o'clock", '31/08/2023'],
    formatted(["'ngày' d", "'o''clock'", 'dd/MM/yyyy']),
  ),
  documented(
    'A zone may be a distance from Greenwich',
    formatDate,
    ['2023-08-31 00:05'],
    formatted(['yyyy-MM-dd HH:mm'], 'GMT+7'),
  ),
  reported('An unknown zone is taken as Greenwich', formatDate, ['17:05'], formatted(['HH:mm'], 'Không/Có')),
  documented('Summer time is kept where there is one', formatDate, ['19:05', '18:05'], () =>
    [evening(), new Date(Date.UTC(2023, 11, 30, 17, 5))].map((date) =>
      Utilities.formatDate(date as GoogleAppsScript.Base.Date, 'Europe/Berlin', 'HH:mm'),
    ),
  ),
  reported(
    'A letter that means nothing is refused',
    formatDate,
    { refused: "Exception: Illegal pattern character 'b'" },
    () => refusal(formatted(['b'])),
  ),
  reported(
    'What is no date is refused',
    formatDate,
    {
      refused:
        "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    },
    () =>
      refusal(() =>
        Utilities.formatDate('2023-08-30' as unknown as GoogleAppsScript.Base.Date, 'GMT', 'yyyy'),
      ),
  ),
  documented('A text goes to base64 and back', page('base64Encode(data)'), ['xJDhuqF0', 'Đạt'], () => {
    const encoded = Utilities.base64Encode('Đạt', Utilities.Charset.UTF_8);
    return [encoded, Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString()];
  }),
  documented(
    'Safe base64 has - and _ instead of + and /',
    page('base64EncodeWebSafe(data)'),
    ['++//', '--__'],
    () => [Utilities.base64Encode([-5, -17, -1]), Utilities.base64EncodeWebSafe([-5, -17, -1])],
  ),
  documented('Bytes are counted from -128 to 127', page('base64Decode(encoded)'), [-1, 0, 127], () =>
    Utilities.base64Decode('/wB/'),
  ),
  documented(
    'Digests are the known ones',
    page('computeDigest(algorithm, value)'),
    { md5: '900150983cd24fb0d6963f7d28e17f72', sha256: 'ba7816bf', sha1: 'a9993e36', sha512: 'ddaf35a1' },
    () => {
      const { MD5, SHA_256, SHA_1, SHA_512 } = Utilities.DigestAlgorithm;
      const hex = (algorithm: GoogleAppsScript.Utilities.DigestAlgorithm): string =>
        Utilities.computeDigest(algorithm, 'abc')
          .map((byte) => `0${(byte & 255).toString(16)}`.slice(-2))
          .join('');
      return {
        md5: hex(MD5),
        sha256: hex(SHA_256).slice(0, 8),
        sha1: hex(SHA_1).slice(0, 8),
        sha512: hex(SHA_512).slice(0, 8),
      };
    },
  ),
  documented('Each UUID is another, of the known shape', page('getUuid()'), [true, true], () => [
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
    Utilities.getUuid() !== Utilities.getUuid(),
  ]),
  documented(
    'A template takes texts and numbers',
    page('formatString(template, args)'),
    ['Đạt 3/9', '100% An'],
    () => [Utilities.formatString('Đạt %d/%d', 3, 9), Utilities.formatString('100%% %s', 'An')],
  ),
  documented('Sleeping takes as long as it was told', page('sleep(milliseconds)'), true, () => {
    const start = Date.now();
    Utilities.sleep(1200);
    const took = Date.now() - start;
    return took >= 1200 && took < 5000;
  }),
  documented(
    'A blob of text is plain text',
    blobPage('getContentType()'),
    ['Đạt', 'text/plain', null, 5],
    () => {
      const blob = Utilities.newBlob('Đạt');
      return [blob.getDataAsString(), blob.getContentType(), blob.getName(), blob.getBytes().length - 1];
    },
  ),
  documented(
    'A blob keeps type and name, which may be changed',
    blobPage('setName(name)'),
    ['text/csv', 'a.csv', 'text/html', 'b.html'],
    () => {
      const blob = Utilities.newBlob('a', 'text/csv', 'a.csv');
      const before = [blob.getContentType(), blob.getName()];
      blob.setContentType('text/html').setName('b.html');
      return [...before, blob.getContentType(), blob.getName()];
    },
  ),
  documented('A copy of a blob can be changed alone', blobPage('copyBlob()'), ['a', 'b', 'x'], () => {
    const blob = Utilities.newBlob('x', 'text/plain', 'a');
    const copy = blob.copyBlob().setName('b');
    return [blob.getName(), copy.getName(), copy.getDataAsString()];
  }),
  documented(
    'Who runs the script is an address or blank',
    session('getActiveUser()'),
    ['string', 'string', true],
    () => {
      const address = Session.getEffectiveUser().getEmail();
      return [
        kindOf(Session.getActiveUser().getEmail()),
        kindOf(address),
        address === '' || address.indexOf('@') > 0,
      ];
    },
  ),
  documented(
    'The script has a zone, and its user a language',
    session('getScriptTimeZone()'),
    [true, true],
    () => [
      Session.getScriptTimeZone().length > 2,
      /^[a-z]{2}(-[A-Za-z]+)?$/.test(Session.getActiveUserLocale()),
    ],
  ),
  documented(
    'Local times of a date are those of the script’s zone',
    session('getScriptTimeZone()'),
    true,
    () => {
      const date = evening();
      const shown = Utilities.formatDate(
        date as GoogleAppsScript.Base.Date,
        Session.getScriptTimeZone(),
        'd H',
      );
      return shown === `${date.getDate()} ${date.getHours()}`;
    },
  ),
  documented(
    'What is logged can be read in the same run',
    reference('reference/base/logger')('getLog()'),
    [true, true],
    () => {
      Logger.clear();
      Logger.log('Đạt %s/%s', 3, 9);
      const found = Logger.getLog().indexOf('Đạt 3/9') >= 0;
      Logger.clear();
      return [found, Logger.getLog() === ''];
    },
  ),
];
