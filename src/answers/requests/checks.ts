import { type InferOutput, strictObject } from 'valibot';
import { textUpTo } from './fields';

export const repairRequest = strictObject({ key: textUpTo(100) });
export type RepairRequest = InferOutput<typeof repairRequest>;
