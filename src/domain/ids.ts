/** Codes that the compiler tells from other texts: made where a tab is read. Weeks: calendar.ts; addresses: address.ts. */
import type { EmailAddress } from './address';
import type { WeekKey } from './calendar';

/** A task's code as the committee wrote it; of a row without one, the row ("dòng 12"). */
export type TaskCode = string & { readonly __brand: 'TaskCode' };

/** A criterion's code as its tab has it. */
export type CriterionCode = string & { readonly __brand: 'CriterionCode' };

/** What a personal link names its holder by: random, so that it tells nothing of them. */
export type LinkId = string & { readonly __brand: 'LinkId' };

export const taskCode = (text: string): TaskCode => text as TaskCode;

export const criterionCode = (text: string): CriterionCode => text as CriterionCode;

export const linkId = (text: string): LinkId => text as LinkId;

type Code = TaskCode | CriterionCode | WeekKey | EmailAddress;

type Plain<Value> = Value extends Code ? string : Value extends readonly Code[] ? string[] : Value;

/** The same record with its codes as plain texts, as somebody writes it down by hand. */
export type WithPlainCodes<Entry> = { [Field in keyof Entry]: Plain<Entry[Field]> };
