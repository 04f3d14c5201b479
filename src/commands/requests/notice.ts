import { array, literal, maxLength, minLength, pipe, regex, strictObject, string, union } from 'valibot';
import type { AddDutiesRequest, NoticeRequest } from '../answers';
import { checked } from './checked';

/** What a person pastes is a document, not a book; a longer text is read in parts. */
const longestText = 1_000_000;

const day = union([literal(''), pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/))]);
const cell = pipe(string(), maxLength(5000));

const noticeRequest = strictObject({ text: pipe(string(), maxLength(longestText)), date: day });

const addDutiesRequest = strictObject({
  date: day,
  duties: pipe(
    array(
      strictObject({
        content: pipe(string(), minLength(1), maxLength(20_000)),
        owners: cell,
        partners: cell,
        neighbourhoods: cell,
        criterion: pipe(string(), maxLength(50)),
        phrase: cell,
        deadline: day,
        recurrence: cell,
        source: cell,
        spread: pipe(array(pipe(string(), maxLength(300))), maxLength(500)),
        extends: pipe(string(), maxLength(100)),
      }),
    ),
    minLength(1),
    maxLength(500),
  ),
});

export const asNoticeRequest = (input: unknown): NoticeRequest | null => checked(noticeRequest, input);

export const asAddDutiesRequest = (input: unknown): AddDutiesRequest | null =>
  checked(addDutiesRequest, input);
