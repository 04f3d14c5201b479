import { maxLength, pipe, strictObject, string } from 'valibot';
import type { RepairRequest } from '../answers';
import { checked } from './checked';

const repairRequest = strictObject({ key: pipe(string(), maxLength(20_000)) });

export const asRepairRequest = (input: unknown): RepairRequest | null => checked(repairRequest, input);
