import { type InferOutput, nullable, strictObject } from 'valibot';
import { short, weekKey } from './fields';

/** Null: the week closed last. */
export const weekFileRequest = strictObject({ week: nullable(weekKey) });
export type WeekFileRequest = InferOutput<typeof weekFileRequest>;

export const communeCodeRequest = strictObject({ code: short });
export type CommuneCodeRequest = InferOutput<typeof communeCodeRequest>;
