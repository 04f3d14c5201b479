import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import {
  LocaleType,
  LogLevel,
  Tools,
  Univer,
  type ILanguagePack,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findWords from '@univerjs/preset-sheets-find-replace/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';

type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, object?];

const footer = {
  sheetBar: true,
  addSheetButtonConfig: { show: false },
  statisticBar: false,
  menus: false,
  zoomSlider: false,
};

const presets = (container: HTMLElement) => [
  UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    footer,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
  }),
  UniverSheetsDataValidationPreset(),
  UniverSheetsNotePreset(),
  UniverSheetsFindReplacePreset(),
];

/** The library's own have capitals in mid-sentence, and another name for tabs. */
const findWordsHere = {
  'find-replace': {
    dialog: {
      'find-placeholder': 'Tìm trong tab này',
      'advanced-finding': 'Tìm và thay thế',
      'replace-placeholder': 'Nhập chữ thay thế',
      'replace-all': 'Thay thế tất cả',
      'find-scope': { 'current-sheet': 'Tab này', workbook: 'Mọi tab' },
    },
  },
};

/** The grid only shows: the workbook is calculated on the server, so its own formula engine stays off. */
const settingsOf = (plugin: PluginCtor<Plugin>, settings: object | undefined) =>
  plugin === (UniverFormulaEnginePlugin as unknown) ? { ...settings, notExecuteFormula: true } : settings;

/** Starts the grid in an element, with nothing of its own around the cells but the formula bar and the tabs. */
export function startUniver(container: HTMLElement): FUniver {
  const words = Object.assign(
    {},
    coreWords,
    validationWords,
    noteWords,
    Tools.deepMerge({}, findWords, findWordsHere),
  ) as ILanguagePack;
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: words },
    logLevel: LogLevel.ERROR,
  });
  for (const registered of presets(container).flatMap((preset) => preset.plugins as Registered[])) {
    const [plugin, settings] = Array.isArray(registered) ? registered : [registered];
    univer.registerPlugin(plugin, settingsOf(plugin, settings));
  }
  return FUniver.newAPI(univer);
}
