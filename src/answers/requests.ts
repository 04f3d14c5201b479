/** What pages send to their doors, a file a page, and its types. Anything else, and anything more, is refused. */
export * from './requests/adopt';
export * from './requests/anyPage';
export * from './requests/audit';
export * from './requests/checks';
export * from './requests/digest';
export * from './requests/export';
export * from './requests/meeting';
export * from './requests/mine';
export * from './requests/notice';
export * from './requests/phone';
export * from './requests/replies';
export * from './requests/report';
export * from './requests/sets';
export * from './requests/settings';
export * from './requests/standing';
export * from './requests/week';
