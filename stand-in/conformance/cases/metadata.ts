import { documented, reference, type Case } from '../case';
import { onTab, refusal, SCRATCH } from '../scratch';

const sheetPage = reference('reference/spreadsheet/sheet');
const rangePage = reference('reference/spreadsheet/range');
const page = reference('reference/spreadsheet/developer-metadata');
const finder = reference('reference/spreadsheet/developer-metadata-finder');

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = '_tu_kiem_tra';

const told = (each: Metadata): unknown[] => [each.getKey(), each.getValue(), String(each.getVisibility())];

/** What scripts write behind tabs, rows and columns. */
export const metadata: Case[] = [
  documented(
    'Metadata of a tab is a key and a value',
    sheetPage('addDeveloperMetadata(key, value)'),
    [[KEY, 'một', 'DOCUMENT']],
    onTab((sheet) => sheet.addDeveloperMetadata(KEY, 'một').getDeveloperMetadata().map(told)),
  ),
  documented(
    'A key may stand without a value',
    sheetPage('addDeveloperMetadata(key)'),
    [[KEY, null, 'DOCUMENT']],
    onTab((sheet) => sheet.addDeveloperMetadata(KEY).getDeveloperMetadata().map(told)),
  ),
  documented(
    'One key may be there several times',
    sheetPage('addDeveloperMetadata(key, value)'),
    ['một', 'hai'],
    onTab((sheet) =>
      sheet
        .addDeveloperMetadata(KEY, 'một')
        .addDeveloperMetadata(KEY, 'hai')
        .getDeveloperMetadata()
        .map((each) => each.getValue()),
    ),
  ),
  documented(
    'Metadata may be seen by this project only',
    page('getVisibility()'),
    [
      [KEY, null, 'PROJECT'],
      [KEY, 'một', 'PROJECT'],
    ],
    onTab((sheet) => {
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.addDeveloperMetadata(KEY, PROJECT).addDeveloperMetadata(KEY, 'một', PROJECT);
      return sheet.getDeveloperMetadata().map(told);
    }),
  ),
  documented(
    'Key, value and visibility may be changed',
    page('setValue(value)'),
    [['_tu_kiem_tra khác', 'hai', 'PROJECT']],
    onTab((sheet) => {
      const [first] = sheet.addDeveloperMetadata(KEY, 'một').getDeveloperMetadata();
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      first?.setKey('_tu_kiem_tra khác').setValue('hai').setVisibility(PROJECT);
      return sheet.getDeveloperMetadata().map(told);
    }),
  ),
  documented(
    'Metadata that was removed is gone',
    page('remove()'),
    ['hai'],
    onTab((sheet) => {
      sheet.addDeveloperMetadata(KEY, 'một').addDeveloperMetadata(KEY, 'hai');
      sheet.getDeveloperMetadata()[0]?.remove();
      return sheet.getDeveloperMetadata().map((each) => each.getValue());
    }),
  ),
  documented(
    'Each has an id of its own, by which it is found',
    finder('withId(id)'),
    [true, ['hai']],
    onTab((sheet) => {
      sheet.addDeveloperMetadata(KEY, 'một').addDeveloperMetadata(KEY, 'hai');
      const [one, two] = sheet.getDeveloperMetadata().map((each) => each.getId());
      const found = sheet
        .createDeveloperMetadataFinder()
        .withId(two ?? -1)
        .find();
      return [one !== two, found.map((each) => each.getValue())];
    }),
  ),
  documented(
    'A row keeps metadata, and takes it along when it moves',
    rangePage('addDeveloperMetadata(key, value)'),
    [
      ['ROW', '2:2'],
      ['3:3', null],
    ],
    onTab((sheet) => {
      sheet.getRange('2:2').addDeveloperMetadata(KEY, 'một');
      const [found] = sheet.getRange('2:2').getDeveloperMetadata();
      const place = (each: Metadata | undefined) =>
        each
          ?.getLocation()
          .getRow()
          ?.getA1Notation()
          .replace(/[A-Z]+/g, '');
      const before = [String(found?.getLocation().getLocationType()), place(found)];
      sheet.insertRowBefore(1);
      const [after] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
      return [before, [place(after), after?.getLocation().getColumn() ?? null]];
    }),
  ),
  documented(
    'A column keeps metadata',
    rangePage('addDeveloperMetadata(key)'),
    ['COLUMN', 'B:B'],
    onTab((sheet) => {
      const columns = sheet.getRange('B:B').addDeveloperMetadata(KEY);
      const location = columns.getDeveloperMetadata()[0]?.getLocation();
      return [
        String(location?.getLocationType()),
        location?.getColumn()?.getA1Notation().replace(/\d+/g, ''),
      ];
    }),
  ),
  documented(
    'A few cells keep none',
    rangePage('addDeveloperMetadata(key)'),
    true,
    onTab((sheet) => refusal(() => sheet.getRange('A1:B2').addDeveloperMetadata(KEY)) !== 'accepted'),
  ),
  documented(
    'A tab tells where its metadata is',
    reference('reference/spreadsheet/developer-metadata-location')('getSheet()'),
    ['SHEET', SCRATCH, null],
    onTab((sheet) => {
      const [found] = sheet.addDeveloperMetadata(KEY).getDeveloperMetadata();
      const location = found?.getLocation();
      return [
        String(location?.getLocationType()),
        location?.getSheet()?.getName(),
        location?.getRow() ?? null,
      ];
    }),
  ),
  documented(
    'Metadata is found by key, value, place and visibility',
    finder('find()'),
    [2, 1, 1, 3, 0],
    onTab((sheet) => {
      sheet.addDeveloperMetadata(KEY, 'một').addDeveloperMetadata('_tu_kiem_tra b', 'hai');
      sheet.getRange('2:2').addDeveloperMetadata(KEY, 'ba');
      const search = () => sheet.createDeveloperMetadataFinder();
      return [
        search().withKey(KEY),
        search().withValue('hai'),
        search().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW),
        search().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT),
        search().withKey(KEY).withValue('hai'),
      ].map((each) => each.find().length);
    }),
  ),
  documented(
    'What a tab keeps is not what its spreadsheet keeps',
    reference('reference/spreadsheet/spreadsheet')('getDeveloperMetadata()'),
    [[], 1],
    onTab((sheet) => {
      sheet.addDeveloperMetadata(KEY);
      const file = sheet.getParent();
      const own = file.getDeveloperMetadata().filter((each) => each.getKey() === KEY);
      return [own, file.createDeveloperMetadataFinder().withKey(KEY).find().length];
    }),
  ),
  documented(
    'A range finds what its own rows keep',
    finder('onIntersectingLocations()'),
    [1, 0, 1],
    onTab((sheet) => {
      sheet.getRange('2:3').addDeveloperMetadata(KEY);
      const search = (place: string) => sheet.getRange(place).createDeveloperMetadataFinder().withKey(KEY);
      return [search('1:4'), search('3:3'), search('3:3').onIntersectingLocations()].map(
        (each) => each.find().length,
      );
    }),
  ),
];
