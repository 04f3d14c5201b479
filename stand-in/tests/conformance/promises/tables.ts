import { answer, each, main, promise, type StandInPromise } from './promise';

const ABSENT = [
  ...['CalendarApp', 'CardService', 'Charts', 'ContactsApp', 'ContentService', 'DocumentApp'],
  ...['Drive', 'DriveApp', 'FormApp', 'GroupsApp', 'Jdbc', 'LanguageApp', 'LinearOptimizationService'],
  ...['Maps', 'Sheets', 'SitesApp', 'SlidesApp', 'XmlService'],
];

/** What is made first, which costs round trips, and what is asked of it then, which costs none. */
const MADE: [made: string, asked: string][] = [
  ['sheet.protect()', 'getDescription getEditors getProtectionType getRange isWarningOnly canEdit'],
  ["sheet.getRange('A1:B2').createFilter()", 'getRange'],
  [
    "sheet.getParent().setNamedRange('n', sheet.getRange('A1')) || file.getNamedRanges()[0]",
    'getName getRange',
  ],
  [
    "sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata()[0]",
    'getId getKey getLocation getValue getVisibility',
  ],
  [
    "sheet.addDeveloperMetadata('m').getDeveloperMetadata()[0].getLocation()",
    'getLocationType getSheet getSpreadsheet getRow getColumn',
  ],
  [
    "sheet.createTextFinder('a')",
    'ignoreDiacritics(true) matchCase(true) matchEntireCell(true) matchFormulaText(true) useRegularExpression(true)',
  ],
  [
    'sheet.createDeveloperMetadataFinder()',
    "withId(1) withKey('k') withValue('v') onIntersectingLocations() " +
      'withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT) ' +
      'withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)',
  ],
  [
    "SpreadsheetApp.newColor().setRgbColor('#ff0000').build().asRgbColor()",
    'asHexString getRed getGreen getBlue',
  ],
  ["SpreadsheetApp.newColor().setRgbColor('#ff0000')", 'build'],
  ["SpreadsheetApp.newFilterCriteria().setHiddenValues(['a'])", 'build copy'],
  ["SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build()", 'copy getHiddenValues'],
  [
    "ScriptApp.newTrigger('main').timeBased().everyHours(1).create()",
    'getUniqueId getHandlerFunction getEventType',
  ],
];

const COLOURS = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  purple: '#800080',
};

/** What stands in lists: names of services, of calls, of colours. */
export const tables: StandInPromise[] = [
  promise(
    'a service that is not here is there by name, and whatever is asked of it is named',
    ABSENT.map((name) => `NotImplemented: ${name}`),
    (open) =>
      each(
        open,
        ABSENT.map((name) => `${name}.getAll()`),
      ),
  ),
  promise(
    'what is asked of something made is no round trip',
    MADE.map(() => []),
    (open) =>
      MADE.map(([made, asked]) =>
        asked.split(' ').filter((call) => {
          const counts = ['', `.${call.includes('(') ? call : `${call}()`}`].map((further) => {
            const project = open(main(`const file = sheet.getParent(); (${made})${further};`));
            project.run('main', []);
            return project.roundTrips;
          });
          return counts[0] !== counts[1];
        }),
      ),
  ),
  promise('a colour may be named', Object.values(COLOURS), (open) =>
    answer(
      open,
      `return ${JSON.stringify(Object.keys(COLOURS))}.map((name) => sheet.getRange('A1').setBackground(name).getBackground());`,
    ),
  ),
];
