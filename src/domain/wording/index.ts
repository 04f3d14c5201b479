/**
 * How the rules' results are said in Vietnamese. The dashboard, the letters and the sidebars all say them in these words,
 * so that a number never has two names.
 */
export * from './badges';
export * from './changes';
export * from './confirmation';
export * from './counts';
export * from './criteria';
export * from './criteriaSets';
export * from './dossier';
export * from './evaluation';
export * from './failures';
export * from './firstLine';
export * from './formOfAddress';
export * from './quota';
export * from './refusals';
export * from './rows';
export * from './scores';
export * from './tasks';
export * from './told';
export * from './tones';
export * from './trend';
export * from './waiting';
export * from './week';
