/**
 * What the doors answer to pages and to the command line, a file a page, and what these ask (`requests/`): plain JSON, no Date,
 * nothing that google.script.run refuses. Pages know these types and those of their doors; only the pages of papers and notices know
 * more of the house as code.
 */
export * from './adopt';
export * from './checks';
export * from './digest';
export * from './export';
export * from './meeting';
export * from './mine';
export * from './paper';
export * from './people';
export * from './phone';
export * from './replies';
export type * from './requests';
export * from './sets';
export * from './notice';
export * from './settings';
export * from './shared';
export * from './standing';
export * from './week';
