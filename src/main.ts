/** Everything that Google may call: by itself, from the menu, and from a page. */
export * from './doors/triggers';
export * from './doors/menu';
export * from './doors/week';
export * from './doors/mine';
export * from './doors/notice';
export * from './doors/replies';
export * from './doors/checks';
export * from './doors/digest';
export * from './doors/export';
export * from './doors/meeting';
export * from './doors/report';
export * from './doors/settings';
export * from './doors/sets';
export * from './doors/adopt';
export * from './doors/anyPage';
export * from './doors/phone';
export * from './doors/audit';
